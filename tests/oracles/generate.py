"""Writes expected.json: what networkx, igraph and R's sna say of small graphs and of the networks that ship.

Not part of the tests. Run once, from the root of the project, when a graph or a measure is added:

    apt-get install python3-networkx python3-igraph r-cran-sna
    python3 tests/oracles/generate.py

Legs and contact are read from the files anew here, so that nothing of lib/ has a hand in what is expected of it.
"""

import json
import random
import subprocess
import tempfile
from pathlib import Path

import igraph
import networkx as nx

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
CARRIES = {"envoy-to", "mediates-via", "ally-of", "talks-to", "backs", "leads", "member-of", "asks"}
BOTH_WAYS = {"ally-of", "talks-to", "leads", "member-of"}


def plain(value):
    """NaN is null; the rest keeps twelve digits."""
    return None if value != value else float(f"{value:.12g}")


def ship(file):
    """The contact of a network that ships, as [from, to, both ways] by number; sides are countries."""
    network = json.loads(file.read_text())
    numbers = {actor["id"]: number for number, actor in enumerate(network["actors"])}
    ties = []
    for tie in network["relationships"]:
        if tie["type"] not in CARRIES:
            continue
        stops = [tie.get("onBehalfOf"), tie["source"], tie["target"], tie.get("toward")]
        stops = [numbers[stop] for stop in stops if stop is not None]
        ties += [[a, b, tie["type"] in BOTH_WAYS] for a, b in zip(stops, stops[1:])]
    for meeting in network.get("meetings", []):
        present = [seat["actor"] for seat in meeting["participants"] if seat["role"] != "invited-but-absent"]
        ties += [[numbers[a], numbers[b], True] for i, a in enumerate(present) for b in present[i + 1 :]]
    countries = [actor.get("country") for actor in network["actors"]]
    known = sorted({country for country in countries if country})
    sides = [known.index(country) if country else -1 for country in countries]
    return {"name": network["id"], "ids": list(numbers), "size": len(numbers), "ties": ties, "sides": sides}


def draw(name, graph, seed, extra=()):
    """A generated graph: some ties run one way, actors fall on three sides, and one in eight on none."""
    rng = random.Random(seed)
    graph = nx.convert_node_labels_to_integers(graph, ordering="sorted")
    ties = [[*(rng.sample(edge, 2)), rng.random() < 0.5] for edge in map(list, graph.edges())] + list(extra)
    sides = [rng.choice([-1, 0, 0, 1, 1, 2, 2, 2]) for _ in graph]
    return {"name": name, "size": len(graph), "ties": ties, "sides": sides}


def drawn():
    yield draw("path", nx.path_graph(6), 1)
    yield draw("star", nx.star_graph(7), 2)
    yield draw("ring", nx.cycle_graph(7), 3)
    yield draw("barbell", nx.barbell_graph(4, 2), 4)
    yield draw("complete", nx.complete_graph(5), 5)
    yield draw("grid", nx.grid_2d_graph(4, 5), 6)
    yield draw("karate", nx.Graph(nx.karate_club_graph().edges()), 7)
    yield draw("parts-and-hermits", nx.gnm_random_graph(24, 20, seed=8), 8)
    repeats = [[0, 1, True], [0, 1, True], [1, 0, False], [2, 2, True], [3, 3, False], [5, 4, False], [4, 5, False]]
    yield draw("parallel-ties-and-loops", nx.gnm_random_graph(14, 24, seed=9), 9, repeats)
    yield draw("power-law", nx.barabasi_albert_graph(120, 3, seed=10), 10)
    yield draw("clusters", nx.connected_caveman_graph(6, 6), 11)


def brokerage(case):
    """Gould and Fernandez by R's sna, over ties as they run. An actor without a side is a side of its own."""
    sides = [side if side >= 0 else 1000 + actor for actor, side in enumerate(case["sides"])]
    arcs = {(a, b) for a, b, _ in case["ties"]} | {(b, a) for a, b, both in case["ties"] if both}
    with tempfile.TemporaryDirectory() as folder:
        matrix = [["1" if (a, b) in arcs and a != b else "0" for b in range(case["size"])] for a in range(case["size"])]
        Path(folder, "ties.txt").write_text("\n".join(" ".join(row) for row in matrix) + "\n")
        Path(folder, "sides.txt").write_text("\n".join(map(str, sides)) + "\n")
        script = (
            "suppressMessages(library(sna));"
            "ties <- as.matrix(read.table('ties.txt')); sides <- scan('sides.txt', quiet = TRUE);"
            "write.table(brokerage(ties, sides)$raw.nli, row.names = FALSE, col.names = FALSE)"
        )
        answer = subprocess.run(["Rscript", "-e", script], cwd=folder, check=True, capture_output=True, text=True)
    rows = [[int(float(value)) for value in line.split()[:5]] for line in answer.stdout.splitlines()]
    # sna's columns: w_I coordinator, w_O itinerant, b_IO representative, b_OI gatekeeper, b_O liaison.
    names = ["coordinator", "itinerant", "representative", "gatekeeper", "liaison"]
    return {name: [row[column] for row in rows] for column, name in enumerate(names)}


def expect(case):
    graph = nx.Graph()
    graph.add_nodes_from(range(case["size"]))
    graph.add_edges_from((a, b) for a, b, _ in case["ties"] if a != b)
    nodes = range(case["size"])
    between = nx.betweenness_centrality(graph)
    constraint = nx.constraint(graph)
    effective = nx.effective_size(graph)
    check_igraph(graph, between, constraint)
    parts = [sorted(part) for part in nx.connected_components(graph)]
    groups = [sorted(group) for group in nx.community.label_propagation_communities(graph)]
    number = {node: place for place, group in enumerate(groups) for node in group}
    return {
        **case,
        "expected": {
            "betweenness": [plain(between[node]) for node in nodes],
            "constraint": [plain(constraint[node]) for node in nodes],
            "effectiveSize": [plain(effective[node]) for node in nodes],
            "articulation": sorted(nx.articulation_points(graph)),
            "bridges": sorted(sorted(bridge) for bridge in nx.bridges(graph)),
            "components": sorted(parts),
            "partition": [number[node] for node in nodes],
            "partitionModularity": plain(nx.community.modularity(graph, groups)),
            "bestModularity": plain(find_best_modularity(graph)),
            "brokerage": brokerage(case),
        },
    }


def to_igraph(graph):
    return igraph.Graph(n=len(graph), edges=list(graph.edges()))


def check_igraph(graph, between, constraint):
    """networkx and igraph agree, or nothing is written."""
    other = to_igraph(graph)
    pairs = (len(graph) - 1) * (len(graph) - 2) / 2
    for node, (value, burt) in enumerate(zip(other.betweenness(directed=False), other.constraint())):
        assert abs(value / pairs - between[node]) < 1e-9, (node, value)
        # What networkx does not define for an actor without contact, igraph does not either.
        assert (burt != burt and constraint[node] != constraint[node]) or abs(burt - constraint[node]) < 1e-9, (node, burt)


def find_best_modularity(graph):
    """The best of many runs of igraph's Louvain: what ours is measured by."""
    random.seed(1)
    igraph.set_random_number_generator(random)
    other = to_igraph(graph)
    return max(other.community_multilevel().modularity for _ in range(50))


if __name__ == "__main__":
    cases = [ship(file) for file in sorted((ROOT / "data").glob("*.json"))] + list(drawn())
    rows = ",\n".join(json.dumps(expect(case), ensure_ascii=False, separators=(",", ":")) for case in cases)
    HERE.joinpath("expected.json").write_text(f"[\n{rows}\n]\n")
