package org.biaozhun.rdf;

import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.ParseErrorListener;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.RioSetting;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.eclipse.rdf4j.rio.helpers.XMLParserSettings;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads one RDF document strictly with Rio: a wrong value is reported and the reading continues, a
 * broken syntax ends it. Nothing is fetched: external entities and remote contexts are refused.
 */
public final class RdfReader {

    /** Rio repeats the place in its messages. */
    private static final Pattern PLACE = Pattern.compile("\\s*\\[line \\d+[^]]*]$");

    /** Rio verifies a language tag that is well-formed; one that is not is unknown to it. */
    private static final List<RioSetting<Boolean>> VALUE_FAULTS =
            List.of(
                    BasicParserSettings.VERIFY_DATATYPE_VALUES,
                    BasicParserSettings.VERIFY_LANGUAGE_TAGS,
                    BasicParserSettings.FAIL_ON_UNKNOWN_LANGUAGES);

    /**
     * Reads a document.
     *
     * @param input the document, UTF-8 for all but RDF/XML; not closed
     * @param syntax its syntax
     * @param base the base IRI for relative references
     * @param scope a name that keeps the blank nodes of this document apart from all others
     * @throws IOException if the input cannot be read
     */
    public RdfDocument read(InputStream input, RdfSyntax syntax, String base, String scope)
            throws IOException {
        Collector collector = new Collector();
        RDFParser parser = Rio.createParser(syntax.rio(), new ScopedBlankNodes(scope));
        configure(parser);
        parser.setRDFHandler(collector);
        parser.setParseErrorListener(collector);
        parser.setParseLocationListener(collector::at);
        try {
            parser.parse(input, base);
        } catch (RDFParseException broken) {
            return collector.broken(broken.getLineNumber(), broken.getColumnNumber(), broken);
        } catch (RDFHandlerException | IllegalArgumentException broken) {
            return collector.broken(collector.line, 0, broken);
        } catch (StackOverflowError tooDeep) {
            return collector.broken(
                    collector.line, 0, new IllegalArgumentException("nested too deeply", tooDeep));
        }
        return collector.document();
    }

    private static void configure(RDFParser parser) {
        for (RioSetting<Boolean> setting : VALUE_FAULTS) {
            parser.getParserConfig().set(setting, true);
            parser.getParserConfig().addNonFatalError(setting);
        }
        parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, true);
        parser.set(BasicParserSettings.PRESERVE_BNODE_IDS, true);
        parser.set(XMLParserSettings.SECURE_PROCESSING, true);
        parser.set(XMLParserSettings.DISALLOW_DOCTYPE_DECL, true);
        parser.set(XMLParserSettings.EXTERNAL_GENERAL_ENTITIES, false);
        parser.set(XMLParserSettings.EXTERNAL_PARAMETER_ENTITIES, false);
        parser.set(XMLParserSettings.LOAD_EXTERNAL_DTD, false);
        parser.set(BasicParserSettings.NAMESPACES, Set.of());
    }

    /** Blank nodes named in the order of their appearance, so that two readings agree. */
    private static final class ScopedBlankNodes extends SimpleValueFactory {
        private final String scope;
        private int count;

        ScopedBlankNodes(String scope) {
            this.scope = scope;
        }

        @Override
        public BNode createBNode() {
            return super.createBNode(scope + "-" + ++count);
        }

        @Override
        public BNode createBNode(String id) {
            return super.createBNode(scope + "-b-" + id);
        }
    }

    private static final class Collector extends AbstractRDFHandler implements ParseErrorListener {
        private final List<RdfDocument.Located> statements = new ArrayList<>();
        private final Map<String, String> namespaces = new LinkedHashMap<>();
        private final List<RdfFault> faults = new ArrayList<>();
        private int line;

        void at(long newLine, long column) {
            line = (int) newLine;
        }

        @Override
        public void handleStatement(Statement statement) {
            statements.add(new RdfDocument.Located(Terms.quad(statement), line));
        }

        @Override
        public void handleNamespace(String prefix, String iri) {
            namespaces.put(prefix, iri);
        }

        @Override
        public void warning(String message, long atLine, long column) {}

        @Override
        public void error(String message, long atLine, long column) {
            fault(atLine, column, message);
        }

        @Override
        public void fatalError(String message, long atLine, long column) {}

        private void fault(long atLine, long column, String message) {
            faults.add(new RdfFault(Math.max(atLine, 0), Math.max(column, 0), message));
        }

        RdfDocument broken(long atLine, long column, Exception cause) {
            String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
            RdfFault last =
                    new RdfFault(
                            Math.max(atLine > 0 ? atLine : line, 0),
                            Math.max(column, 0),
                            PLACE.matcher(message).replaceFirst(""));
            faults.removeIf(reported -> reported.message().equals(last.message()));
            faults.add(last);
            return new RdfDocument(List.of(), namespaces, List.copyOf(faults));
        }

        RdfDocument document() {
            return new RdfDocument(List.copyOf(statements), namespaces, List.copyOf(faults));
        }
    }
}
