"""Bodies and their Chinese names with SPARQLWrapper.

Usage: sparqlwrapper.py ENDPOINT FORMAT METHOD QUERY_FILE
FORMAT is json, xml, csv or tsv for SELECT; turtle, n3, rdf+xml or json-ld for CONSTRUCT.
METHOD is GET, POST (a form) or DIRECT (POST of the query itself).
Prints what kind of object the wrapper gives, then one body and name per line.
"""

import csv
import io
import sys

from rdflib import Graph
from SPARQLWrapper import GET, POST, POSTDIRECTLY, SPARQLWrapper

endpoint, result_format, method, query_file = sys.argv[1:]

wrapper = SPARQLWrapper(endpoint)
wrapper.setQuery(open(query_file, encoding="utf-8").read())
wrapper.setReturnFormat(result_format)
wrapper.setMethod(GET if method == "GET" else POST)
if method == "DIRECT":
    wrapper.setRequestMethod(POSTDIRECTLY)
result = wrapper.queryAndConvert()
print(type(result).__name__)


def from_json(answer):
    rows = answer["results"]["bindings"]
    return [(row["body"]["value"], row["name"]["value"]) for row in rows]


def from_xml(document):
    rows = document.getElementsByTagName("result")
    text = lambda row, tag: row.getElementsByTagName(tag)[0].firstChild.data
    return [(text(row, "uri"), text(row, "literal")) for row in rows]


def from_csv(text):
    return list(csv.reader(io.StringIO(text.decode("utf-8"))))[1:]


def from_tsv(text):
    """IRIs are in <>, literals in quotes with their language after an @."""
    rows = [line.split("\t") for line in text.decode("utf-8").splitlines()[1:]]
    return [(body[1:-1], name.rpartition("@")[0][1:-1]) for body, name in rows]


def from_turtle(text):
    return from_graph(Graph().parse(data=text, format="turtle"))


def from_graph(graph):
    return list(graph.subject_objects())


read = {
    "json": from_json,
    "xml": from_xml,
    "csv": from_csv,
    "tsv": from_tsv,
    "turtle": from_turtle,
    "n3": from_turtle,
    "rdf+xml": from_graph,
    "json-ld": from_graph,
}
for body, name in read[result_format](result):
    print(body, name, sep="\t")
