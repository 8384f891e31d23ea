"""Writes expected-channels.json: what networkx says of channels between pairs of actors in the graphs of expected.json.

Not part of the tests. Run after generate.py, from the root of the project:

    apt-get install python3-networkx
    python3 tests/oracles/generate-channels.py

For each pair: the lengths of the 25 shortest simple paths of 8 hops at most, how many paths share no actor within, and
how few actors part the two (null when they are adjacent).
"""

import json
import random
from itertools import islice, takewhile
from pathlib import Path

import networkx as nx

HERE = Path(__file__).parent
MOST, HOPS, PAIRS = 25, 8, 12


def ask(graph, a, b):
    joined = nx.has_path(graph, a, b)
    paths = nx.shortest_simple_paths(graph, a, b) if joined else iter(())
    lengths = [len(path) - 1 for path in islice(paths, MOST)]
    adjacent = graph.has_edge(a, b)
    return {
        "from": a,
        "to": b,
        "lengths": list(takewhile(lambda length: length <= HOPS, lengths)),
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
