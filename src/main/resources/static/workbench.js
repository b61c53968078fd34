// The editor of queries, what it completes, and what becomes of an answer. Everything is asked of this server only.
import { completers } from "/workbench-completion.js";
import { registerViews } from "/workbench-views.js";
import { wordsOf } from "/words.js";

const DEFAULT = `PREFIX bz: <https://w3id.org/biaozhun/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>

SELECT ?committee ?committeeLabel ?chair ?chairLabel
WHERE {
  ?committee bz:chairedBy ?chair ;
    skos:prefLabel ?committeeLabel .
  ?chair skos:prefLabel ?chairLabel .
  FILTER(LANG(?committeeLabel) = "en" && LANG(?chairLabel) = "en")
}
ORDER BY ?committeeLabel
`;
const TYPES = {
  csv: "text/csv",
  json: "application/sparql-results+json",
  ttl: "text/turtle",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
const OURS = "https://w3id.org/biaozhun/";

const { Yasqe, Yasr } = Yasgui;
const field = document.getElementById("query");
const fault = document.getElementById("fault");
const told = document.getElementById("told");
const notices = document.getElementById("notices");
const take = document.getElementById("take");
const words = wordsOf(document.getElementById("workbench"));
let running;

function makeEditor(terms) {
  Yasqe.defaults.autocompleters = ["variables", ...completers(Yasqe, terms)];
  const editor = new Yasqe(document.getElementById("editor"), {
    value: "",
    persistenceId: null,
    showQueryButton: false,
    createShareableLink: null,
    consumeShareLink: null,
    resizeable: true,
    editorHeight: "20rem",
    extraKeys: { Tab: false, "Shift-Tab": false, "Ctrl-Enter": ask, "Cmd-Enter": ask, "Ctrl-S": () => {} },
  });
  editor.getInputField().setAttribute("aria-label", words("editor"));
  return editor;
}

function makeResults(prefixes) {
  registerViews(Yasr, words);
  Yasr.defaults.plugins.table.dynamicConfig = { compact: true };
  const results = new Yasr(document.getElementById("results"), {
    persistenceId: null,
    prefixes,
    pluginOrder: ["table", "network", "timeline", "chart", "response"],
    defaultPlugin: fromAddress("view") ?? "table",
  });
  document.querySelectorAll(".yasr_external_ref_btn, .yasr_downloadIcon").forEach((link) => link.remove());
  results.on("change", share);
  return results;
}

function fromAddress(name) {
  return new URLSearchParams(location.hash.slice(1)).get(name) ?? new URLSearchParams(location.search).get(name);
}

/** The address of the query and its view, below the editor and in the address bar. */
function share() {
  const hash = new URLSearchParams({ query: editor.getValue() });
  const view = results.getSelectedPluginName();
  if (view !== "table") {
    hash.set("view", view);
  }
  const address = `/sparql#${hash}`;
  document.getElementById("permalink").href = address;
  return address;
}

function isGraphQuery() {
  return ["CONSTRUCT", "DESCRIBE"].includes(editor.getQueryType());
}

/** The sources to which the page is limited, as parameters. */
function chosenSources() {
  const given = [...new URLSearchParams(location.search)];
  return new URLSearchParams(given.filter(([name, value]) => ["grade", "sources"].includes(name) && value));
}

function post(accept, signal) {
  return fetch(`/sparql?${chosenSources()}`, {
    method: "POST",
    headers: { Accept: accept, "Content-Type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ query: editor.getValue() }),
    signal,
  });
}

async function ask() {
  running?.abort();
  running = new AbortController();
  history.replaceState(null, "", share());
  const stop = document.getElementById("stop");
  stop.disabled = false;
  fault.hidden = true;
  notice(null);
  told.textContent = words("asking");
  const start = performance.now();
  try {
    const answer = await post(isGraphQuery() ? "application/n-triples" : TYPES.json, running.signal);
    if (answer.ok) {
      notice(answer.headers.get("Biaozhun-Notice"));
      show(await answer.text(), answer.headers.get("Content-Type"), performance.now() - start);
    } else {
      refuse(await answer.json());
    }
  } catch (stopped) {
    refuse({ title: words(stopped.name === "AbortError" ? "stopped" : "no-answer"), detail: stopped.message });
  } finally {
    stop.disabled = true;
  }
}

function show(data, contentType, duration) {
  results.setResponse({ data, contentType, status: 200, executionTime: Math.round(duration) });
  const json = results.results.getAsJson();
  const rows = json?.results?.bindings?.length;
  told.textContent =
    rows === undefined
      ? words("answered", Math.round(duration))
      : rows === 0
        ? words("no-rows")
        : words("rows", rows, Math.round(duration));
  take.hidden = false;
  for (const button of take.querySelectorAll("[data-format]")) {
    button.hidden = (button.dataset.format === "ttl") !== isGraphQuery();
  }
}

/** Names the terms of the query that nothing in the graph has. */
function notice(header) {
  const items = (header ?? "").split("; ").filter(Boolean).map((text) => {
    const item = document.createElement("li");
    item.textContent = text;
    return item;
  });
  notices.replaceChildren(...items);
  notices.hidden = items.length === 0;
}

/** Tells what is wrong, and puts the cursor where a syntax error is. */
function refuse(problem) {
  told.textContent = "";
  fault.hidden = false;
  fault.replaceChildren(`${problem.title}: ${problem.detail ?? ""} `);
  if (problem.type?.startsWith("/problems/")) {
    const link = document.createElement("a");
    link.href = problem.type;
    link.textContent = words("meaning");
    fault.append(link);
  }
  const place = /^line (\d+), column (\d+)/.exec(problem.detail ?? "");
  if (place) {
    editor.getDoc().setCursor({ line: place[1] - 1, ch: place[2] - 1 });
    editor.focus();
  }
}

function save(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

async function download(format) {
  const answer = await post(TYPES[format]);
  if (answer.ok) {
    save(await answer.blob(), `answer.${format}`);
  } else {
    refuse(await answer.json());
  }
}

/** The query as a line of another program. */
function recipe(program) {
  const format = isGraphQuery() ? "turtle" : "csv";
  const url = `${location.origin}/sparql?${new URLSearchParams([["query", editor.getValue()], ["format", format], ...chosenSources()])}`;
  const recipes = {
    curl: `curl '${url.replaceAll("'", "%27")}'`,
    python: isGraphQuery() ? `rdflib.Graph().parse("${url}", format="turtle")` : `pandas.read_csv("${url}")`,
    r: isGraphQuery() ? `readLines("${url}")` : `read.csv("${url}", encoding = "UTF-8")`,
  };
  return recipes[program];
}

async function copy(button) {
  const text = recipe(button.dataset.copy);
  try {
    await navigator.clipboard.writeText(text);
    told.textContent = words("copied", button.textContent);
  } catch {
    told.textContent = text;
  }
}

async function begin(name, view) {
  const example = `<${OURS}query/${name}>`;
  const query = `PREFIX sh: <http://www.w3.org/ns/shacl#>
PREFIX spex: <https://purl.expasy.org/sparql-examples/ontology#>
SELECT ?text WHERE { ${example} sh:select|sh:ask|sh:construct|spex:describe ?text }`;
  const answer = await fetch(`/sparql?${new URLSearchParams({ query })}`, { headers: { Accept: TYPES.json } });
  const [row] = (await answer.json()).results.bindings;
  if (row) {
    editor.setValue(row.text.value);
    results.selectPlugin(view);
    ask();
  }
}

/** Links of our things lead to their pages here, not to their addresses elsewhere. */
function leadHere(event) {
  const link = event.target.closest?.("a[href]");
  if (link?.href.startsWith(OURS)) {
    link.href = `/${link.href.slice(OURS.length)}`;
  }
}

document.getElementById("run").addEventListener("click", ask);
document.getElementById("stop").addEventListener("click", () => running?.abort());
document.getElementById("example").addEventListener("change", ({ target }) => {
  if (target.value) {
    begin(target.value, target.selectedOptions[0].dataset.view);
  }
});
take.addEventListener("click", ({ target }) => {
  if (target.dataset.format) {
    download(target.dataset.format);
  } else if (target.dataset.copy) {
    copy(target);
  }
});
for (const happening of ["mousedown", "click", "keydown"]) {
  document.getElementById("results").addEventListener(happening, leadHere, { capture: true });
}

document.getElementById("plain").hidden = true;
document.getElementById("workbench").hidden = false;
const terms = await (await fetch("/sparql/terms")).json();
const editor = makeEditor(terms);
const results = makeResults(terms.prefixes);
const given = fromAddress("query") || field.value;
editor.setValue(given || DEFAULT);
share();
if (given) {
  ask();
}
window.addEventListener("hashchange", () => {
  const query = fromAddress("query");
  if (query && query !== editor.getValue()) {
    editor.setValue(query);
    ask();
  }
});
