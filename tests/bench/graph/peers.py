"""Answers the questions of the bench with networkx and igraph, as far as they are installed.

Not part of the tests: `npm run bench:graph` starts it, as `python3 peers.py FILE`. FILE holds 32-bit numbers: how many actors, then
for each leg of the graph its two ends and whether it is open to messages. Each line that comes in is a question as JSON; each
that goes out is its answer with the seconds that it took, the first one the versions of the libraries.
"""

import json
import sys
import time
from array import array
from functools import cached_property
from itertools import islice

try:
    import networkx as nx
except ImportError:
    nx = None
try:
    import igraph as ig
except ImportError:
    ig = None


def read(path):
    with open(path, "rb") as file:
        numbers = array("i", file.read())
    return numbers[0], list(zip(numbers[1::3], numbers[2::3], numbers[3::3]))


class Networkx:
    def __init__(self, actors, legs):
        self.actors, self.legs = actors, legs

    @cached_property
    def view(self):
        """All legs, of which a filter shows those that are open."""
        whole = nx.MultiGraph()
        whole.add_nodes_from(range(self.actors))
        whole.add_edges_from((a, b, {"open": bool(is_open)}) for a, b, is_open in self.legs)
        return nx.subgraph_view(whole, filter_edge=lambda a, b, key: whole[a][b][key]["open"])

    @cached_property
    def simple(self):
        graph = nx.Graph()
        graph.add_nodes_from(range(self.actors))
        graph.add_edges_from((a, b) for a, b, is_open in self.legs if is_open and a != b)
        return graph

    def shortest(self, pair):
        return len(nx.bidirectional_shortest_path(self.view, *pair)) - 1

    def ten(self, pair):
        return sum(len(path) - 1 for path in islice(nx.shortest_simple_paths(self.simple, *pair), 10))

    def cut(self, pair):
        return len(nx.minimum_node_cut(self.simple, *pair))

    def articulation(self, _):
        return len(set(nx.articulation_points(self.simple)))

    def betweenness(self, starts):
        values = nx.betweenness_centrality_subset(self.simple, starts, list(self.simple))
        return 2 * sum(values.values())

    def warm(self, question):
        return self.view if question == "shortest" else self.simple


class Igraph:
    def __init__(self, actors, legs):
        self.actors, self.legs = actors, legs

    @cached_property
    def simple(self):
        graph = ig.Graph(self.actors, [(a, b) for a, b, is_open in self.legs if is_open])
        return graph.simplify()

    def shortest(self, pair):
        return len(self.simple.get_shortest_path(*pair)) - 1

    def ten(self, pair):
        return sum(len(path) - 1 for path in self.simple.get_k_shortest_paths(pair[0], pair[1], k=10))

    def cut(self, pair):
        return self.simple.vertex_connectivity(*pair, checks=False)

    def articulation(self, _):
        return len(self.simple.articulation_points())

    def betweenness(self, starts):
        everybody = len(starts) == self.actors
        values = self.simple.betweenness() if everybody else self.simple.betweenness(sources=starts)
        return 2 * sum(values)

    def warm(self, _):
        return self.simple


def main():
    actors, legs = read(sys.argv[1])
    print(json.dumps({"networkx": nx and nx.__version__, "igraph": ig and ig.__version__}), flush=True)
    libraries = {"networkx": Networkx(actors, legs), "igraph": Igraph(actors, legs)}
    for line in sys.stdin:
        asked = json.loads(line)
        library = libraries[asked["library"]]
        # The library's graph is built before the clock starts.
        library.warm(asked["question"])
        ask = getattr(library, asked["question"])
        start = time.perf_counter()
        answers = [ask(item) for item in asked["items"]]
        print(json.dumps({"seconds": time.perf_counter() - start, "answers": answers}), flush=True)


if __name__ == "__main__":
    main()
