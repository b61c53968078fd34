// What the editor completes: prefixes, terms and concepts by name, and anything by its label.

const MOST = 60;
const PREFIXED = /^[\w-]+:[\w.-]*$/;
const WORD = /^<?[\p{L}\d][\p{L}\d.-]+$/u;

/** Registers our completers with the editor, and returns their names. */
export function completers(Yasqe, { prefixes, terms }) {
  const labels = new Map(terms.map((term) => [term.name, `${term.label}, ${term.kind}`]));
  const found = new Map();

  Yasqe.forkAutocompleter("prefixes", {
    name: "biaozhunPrefixes",
    persistenceId: null,
    get: () => Object.entries(prefixes).map(([prefix, iri]) => `${prefix}: <${iri}>`),
  });

  Yasqe.registerAutocompleter({
    name: "biaozhunTerms",
    bulk: false,
    autoShow: true,
    persistenceId: null,
    isValidCompletionPosition: (yasqe) => PREFIXED.test(yasqe.getCompleteToken().string) && !isDeclaration(yasqe),
    get: (_yasqe, token) => {
      const typed = token.string.toLowerCase();
      return terms
        .filter((term) => term.name.toLowerCase().startsWith(typed) && term.name !== token.string)
        .slice(0, MOST)
        .map((term) => term.name);
    },
    postprocessHints: (_yasqe, hints) => hints.map((hint) => labelled(hint, labels.get(hint.text))),
  });

  Yasqe.registerAutocompleter({
    name: "biaozhunNames",
    bulk: false,
    autoShow: false,
    persistenceId: null,
    isValidCompletionPosition: (yasqe) => {
      const token = yasqe.getCompleteToken();
      return WORD.test(token.string) && token.type !== "keyword" && !isDeclaration(yasqe);
    },
    get: async (_yasqe, token) => {
      const typed = token.string.replace(/^</, "").toLowerCase();
      const ours = terms.filter((term) => term.label.toLowerCase().includes(typed)).slice(0, MOST / 2);
      ours.forEach((term) => found.set(term.name, `${term.label}, ${term.kind}`));
      const answer = await fetch(`/sparql/terms?${new URLSearchParams({ q: typed })}`);
      const { things } = answer.ok ? await answer.json() : { things: [] };
      things.forEach((thing) => found.set(`<${thing.iri}>`, [...new Set([thing.label, thing.chinese, thing.kind])].filter(Boolean).join(", ")));
      return [...ours.map((term) => term.name), ...things.map((thing) => `<${thing.iri}>`)];
    },
    postprocessHints: (_yasqe, hints) => hints.map((hint) => labelled(hint, found.get(hint.text))),
  });

  return ["biaozhunPrefixes", "biaozhunTerms", "biaozhunNames"];
}

function isDeclaration(yasqe) {
  return /^\s*(prefix|base)\b/i.test(yasqe.getDoc().getLine(yasqe.getDoc().getCursor().line));
}

function labelled(hint, label) {
  return label ? { ...hint, displayText: `${label} – ${hint.text}` } : hint;
}
