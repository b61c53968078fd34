package org.biaozhun.load;

import org.biaozhun.Repository;
import org.biaozhun.SmallCorpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A corpus of a size, the same bytes at each run: five years of a newsletter with ten articles in
 * each issue, spread over them people with three tenures each, committees with chair, secretariat,
 * leading agency and a standard, agencies, institutes and events; with works, standards in
 * editions, documents and tenures with dates of all kinds too.
 */
public final class SyntheticCorpus {

    static final int ISSUES = 30;
    static final int ARTICLES = 300;

    private static final int PER_ISSUE = ARTICLES / ISSUES;

    /** How many there are more each time: about 22,000 triples, as much as the real corpus says. */
    private static final int PEOPLE = 150;

    private static final int COMMITTEES = 26;
    private static final int CHARACTERS_KEPT = 1 << 16;

    private final Path root;
    private final List<StringBuilder> texts =
            IntStream.range(0, ARTICLES).mapToObj(n -> new StringBuilder()).toList();

    private SyntheticCorpus(SmallCorpus corpus) {
        this.root = corpus.root();
        for (int n = 0; n < ARTICLES; n++) {
            corpus.with(file(n), article(n).toString());
        }
    }

    /** Writes the corpus without works into a folder. */
    static SmallCorpus write(Path folder, int people, int committees) throws IOException {
        SmallCorpus corpus = SmallCorpus.in(folder);
        for (Path query : Repository.files("queries/annex", ".rq")) {
            corpus.with("queries/annex/" + query.getFileName(), Files.readString(query));
        }
        new SyntheticCorpus(corpus).write(people, committees).end();
        return corpus;
    }

    /**
     * Writes the corpus with works into a folder; what is written is not kept in memory.
     *
     * @param times how many times as large as the real corpus
     */
    public static SmallCorpus write(Path folder, int times) throws IOException {
        SmallCorpus corpus = SmallCorpus.in(folder);
        SyntheticCorpus synthetic = new SyntheticCorpus(corpus);
        synthetic.write(times * PEOPLE, times * COMMITTEES);
        new SyntheticWorks(synthetic::in, times * COMMITTEES, times * PEOPLE).write();
        synthetic.end();
        return corpus;
    }

    private SyntheticCorpus write(int people, int committees) {
        new SyntheticBodies(this::in, committees).write();
        new SyntheticPeople(this::in, people, committees).write();
        return this;
    }

    private void end() {
        for (int n = 0; n < ARTICLES; n++) {
            append(n);
        }
    }

    /** Adds statements to an article, counted round and round. */
    private void in(int article, String statements) {
        int n = article % ARTICLES;
        if (texts.get(n).append(statements).length() > CHARACTERS_KEPT) {
            append(n);
        }
    }

    private void append(int n) {
        try {
            Files.writeString(root.resolve(file(n)), texts.get(n), StandardOpenOption.APPEND);
            texts.get(n).setLength(0);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String file(int article) {
        return "data/" + path(article) + ".ttl";
    }

    /** The last day of the issue of an article. */
    static String lastDay(int article) {
        int issue = article % ARTICLES / PER_ISSUE;
        int month = issue % 6 * 2 + 2;
        return "%d-%02d-28".formatted(2020 + issue / 6, month);
    }

    private static String issue(int article) {
        int issue = article / PER_ISSUE;
        return "sesec-%d-%d".formatted(2020 + issue / 6, issue % 6 + 1);
    }

    private static String path(int article) {
        return "sesec/%s/%02d".formatted(issue(article).substring(6), article % PER_ISSUE + 1);
    }

    private static StringBuilder article(int n) {
        int number = n % PER_ISSUE + 1;
        StringBuilder text = new StringBuilder();
        text.append(
                """
                <https://w3id.org/biaozhun/graph/data/%1$s> dcterms:source article:%2$s-%3$02d .
                article:%2$s-%3$02d a bz:Article ;
                  skos:prefLabel "Article %3$d: News %4$d"@en ;
                  dcterms:title "News %4$d"@en ;
                  dcterms:isPartOf issue:%2$s ;
                  schema:pageStart %3$d ;
                  schema:position %3$d .
                """
                        .formatted(path(n), issue(n), number, n));
        if (number == 1) {
            text.append(
                    """
                    issue:%1$s a bz:NewsletterIssue ;
                      skos:prefLabel "Newsletter %2$s"@en ;
                      schema:startDate "%2$s"^^xsd:gYearMonth ;
                      bz:asOf "%3$s"^^xsd:date .
                    """
                            .formatted(issue(n), lastDay(n).substring(0, 7), lastDay(n)));
        }
        return text;
    }

    /** Takes statements for an article. */
    @FunctionalInterface
    interface Sink {
        void add(int article, String statements);
    }
}
