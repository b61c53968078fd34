# Reads /network.json into NetworkX: how many things and ties there are, and what the focus is called.
import json
import sys
from urllib.request import urlopen

import networkx as nx

with urlopen(sys.argv[1]) as answer:
    network = json.load(answer)
graph = nx.node_link_graph(network, directed=True, nodes="things", edges="ties")
print(len(graph), graph.number_of_edges(), graph.nodes[network["focus"]]["label"])
