// Draws the answer of a question above its table, as the question wants it to be seen first.
import { drawAnswer } from "/workbench-views.js";
import { wordsOf } from "/words.js";

const place = document.getElementById("drawn");
const answer = await fetch(place.dataset.answer, { headers: { Accept: "application/sparql-results+json" } });
if (answer.ok) {
  place.hidden = false;
  place.hidden = !drawAnswer(place.dataset.view, await answer.json(), place, wordsOf(place));
}
