"""The endpoint as a store of rdflib: its queries and its patterns are sent to it.

Usage: rdflib-store.py ENDPOINT FORMAT METHOD NAMES_QUERY GRAPH_QUERY
FORMAT is xml, json, csv or tsv; METHOD is GET, POST or POST_FORM.
Prints one body and name per line, by SELECT; then the same by CONSTRUCT, then by patterns.
"""

import sys

from rdflib import Graph, URIRef
from rdflib.namespace import SKOS
from rdflib.plugins.stores.sparqlstore import SPARQLStore

endpoint, result_format, method, names_file, graph_file = sys.argv[1:]


def text(path):
    with open(path, encoding="utf-8") as file:
        return file.read()


graph = Graph(SPARQLStore(endpoint, returnFormat=result_format, method=method))
for body, name in graph.query(text(names_file)):
    print("select", body, name, sep="\t")

constructing = Graph(SPARQLStore(endpoint, method=method))
for body, _, name in constructing.query(text(graph_file)):
    print("construct", body, name, sep="\t")

for body, name in constructing.query(text(names_file)):
    if (URIRef(body), SKOS.prefLabel, name) in constructing:
        print("pattern", body, name, sep="\t")
