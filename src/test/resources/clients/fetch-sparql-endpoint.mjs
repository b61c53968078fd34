// Names and their graph with fetch-sparql-endpoint.
// Usage: node fetch-sparql-endpoint.mjs ENDPOINT METHOD NAMES_QUERY GRAPH_QUERY
// METHOD is GET or POST.
import { readFile } from "node:fs/promises";
import { SparqlEndpointFetcher } from "fetch-sparql-endpoint";

const [endpoint, method, namesFile, graphFile] = process.argv.slice(2);
const fetcher = new SparqlEndpointFetcher({ method });

for await (const { body, name } of await fetcher.fetchBindings(
  endpoint,
  await readFile(namesFile, "utf8"),
)) {
  console.log(["select", body.value, name.value].join("\t"));
}

for await (const { subject, object } of await fetcher.fetchTriples(
  endpoint,
  await readFile(graphFile, "utf8"),
)) {
  console.log(["construct", subject.value, object.value].join("\t"));
}

