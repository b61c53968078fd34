"""An rdflib graph from the URL of a query.

Usage: rdflib-graph.py ENDPOINT FORMAT QUERY_FILE
FORMAT is turtle, n3, nt, xml, json-ld, trig or nquads. rdflib asks for the first five in its Accept
header; of the others it has no media type, so the URL names them.
Prints one body and name per line.
"""

import sys
from urllib.parse import urlencode

from rdflib import ConjunctiveGraph

endpoint, graph_format, query_file = sys.argv[1:]

parameters = {"query": open(query_file, encoding="utf-8").read()}
if graph_format in ("trig", "nquads"):
    parameters["format"] = graph_format
graph = ConjunctiveGraph().parse(endpoint + "?" + urlencode(parameters), format=graph_format)
for body, name in graph.subject_objects():
    print(body, name, sep="\t")
