"""Tells what networkx or igraph reads in graphs' files: python3 read-elsewhere.py networkx|igraph

Each line of the input is a JSON list: the path of a file, and null or a second path, where the graph is written again by networkx. For
each it prints a line of JSON: the graph, or an object with what went wrong as `error`.
"""

import json
import sys
import traceback


def tell(value):
    if value != value:  # igraph's number for none
        return None
    return value if isinstance(value, (str, int, float, bool)) or value is None else str(value)


def with_networkx(path, rewritten):
    import networkx

    is_gexf = path.endswith(".gexf")
    graph = networkx.read_gexf(path) if is_gexf else networkx.read_graphml(path, force_multigraph=True)
    if rewritten:
        networkx.set_node_attributes(graph, {node: 0.5 for node in graph}, "measured")
        networkx.write_gexf(graph, rewritten) if is_gexf else networkx.write_graphml(graph, rewritten)
    nodes = {node: {key: tell(value) for key, value in data.items()} for node, data in graph.nodes(data=True)}
    # A graph without parallel edges has no keys for them; GEXF's ids are data as well.
    listed = graph.edges(keys=True, data=True) if graph.is_multigraph() else [
        (source, target, None, data) for source, target, data in graph.edges(data=True)
    ]
    edges = [
        {"source": source, "target": target, "id": key, **{k: tell(v) for k, v in data.items()}}
        for source, target, key, data in listed
    ]
    return {"directed": graph.is_directed(), "nodes": nodes, "edges": edges}


def with_igraph(path, _):
    import igraph

    graph = igraph.Graph.Read_GraphML(path)
    nodes = {vertex["id"]: {key: tell(vertex[key]) for key in vertex.attributes()} for vertex in graph.vs}
    edges = [
        {
            "source": graph.vs[edge.source]["id"],
            "target": graph.vs[edge.target]["id"],
            **{key: tell(edge[key]) for key in edge.attributes()},
        }
        for edge in graph.es
    ]
    return {"directed": graph.is_directed(), "nodes": nodes, "edges": edges}


read = with_networkx if sys.argv[1] == "networkx" else with_igraph
for line in sys.stdin:
    try:
        answer = read(*json.loads(line))
    except Exception:
        answer = {"error": traceback.format_exc()}
    print(json.dumps(answer), flush=True)
