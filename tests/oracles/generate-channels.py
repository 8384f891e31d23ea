"""Writes expected-channels.json: what networkx says of channels between pairs of actors in the graphs of expected.json.

Not part of the tests. Run after generate.py, from the root of the project:

    apt-get install python3-networkx
    python3 tests/oracles/generate-channels.py

For each pair: the lengths of the 25 shortest chordless paths of 8 hops at most, how many paths share no actor within, and
how few actors part the two (null when they are adjacent).
"""

import json
import random
from pathlib import Path

import networkx as nx

HERE = Path(__file__).parent
MOST, HOPS, PAIRS = 25, 8, 12


def chordless(graph, a, b):
    """The lengths of all paths of 8 hops at most no two of whose actors are adjacent but those that follow each other."""
    found = []
    ways = [[a]]
    while ways:
        way = ways.pop()
        for actor in graph[way[-1]]:
            if actor in way or any(graph.has_edge(other, actor) for other in way[:-1]):
                continue
            if actor == b:
                found.append(len(way))
            elif len(way) < HOPS:
                ways.append(way + [actor])
    return sorted(found)


def ask(graph, a, b):
    joined = nx.has_path(graph, a, b)
    lengths = chordless(graph, a, b)[:MOST]
    adjacent = graph.has_edge(a, b)
    return {
        "from": a,
        "to": b,
        "lengths": lengths,
        "disjoint": len(list(nx.node_disjoint_paths(graph, a, b))) if joined else 0,
        "cut": None if adjacent else len(nx.minimum_node_cut(graph, a, b)) if joined else 0,
    }


def main():
    rng = random.Random(1993)
    lines = []
    for case in json.loads((HERE / "expected.json").read_text()):
        graph = nx.Graph()
        graph.add_nodes_from(range(case["size"]))
        graph.add_edges_from((a, b) for a, b, _ in case["ties"] if a != b)
        pairs = [rng.sample(range(case["size"]), 2) for _ in range(PAIRS)]
        lines.append(json.dumps({"name": case["name"], "pairs": [ask(graph, *pair) for pair in pairs]}, separators=(",", ":")))
    (HERE / "expected-channels.json").write_text("[\n" + ",\n".join(lines) + "\n]\n")


if __name__ == "__main__":
    main()
