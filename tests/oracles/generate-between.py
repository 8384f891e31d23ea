"""Writes expected-between.json: what networkx says of the betweenness between two sides, for each graph of expected.json.

Not part of the tests. Run once, from the root of the project, when a graph is added to expected.json:

    apt-get install python3-networkx
    python3 tests/oracles/generate-between.py

The two sides are the first two by number that have an actor each; a graph with fewer is left out.
"""

import json
from pathlib import Path

import networkx as nx

HERE = Path(__file__).parent


def expect(case):
    """The share of the pairs of both sides whose shortest paths lead through an actor; null for the sides themselves."""
    sides = sorted({side for side in case["sides"] if side >= 0})
    if len(sides) < 2:
        return None
    ends = [[actor for actor, side in enumerate(case["sides"]) if side == each] for each in sides[:2]]
    graph = nx.Graph()
    graph.add_nodes_from(range(case["size"]))
    graph.add_edges_from((a, b) for a, b, _ in case["ties"] if a != b)
    # networkx halves the sums of a graph without directions, since it takes pairs to be met from both ends.
    sums = nx.betweenness_centrality_subset(graph, *ends, normalized=False)
    pairs = len(ends[0]) * len(ends[1])
    values = [
        None if node in ends[0] or node in ends[1] else float(f"{2 * sums[node] / pairs:.12g}") for node in graph
    ]
    return {"name": case["name"], "from": ends[0], "to": ends[1], "betweenness": values}


if __name__ == "__main__":
    cases = json.loads(HERE.joinpath("expected.json").read_text())
    rows = ",\n".join(json.dumps(row, separators=(",", ":")) for row in map(expect, cases) if row)
    HERE.joinpath("expected-between.json").write_text(f"[\n{rows}\n]\n")
