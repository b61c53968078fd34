package org.biaozhun.answers.format;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.util.Context;
import org.biaozhun.formats.Format;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes rows, and yes or no, in the formats of SPARQL 1.1, as UTF-8, which XML names.
 *
 * <p>CSV and TSV for spreadsheets begin with a byte order mark, by which these know UTF-8, and hold
 * no formulas; for programs they are as SPARQL has them.
 */
public final class SparqlResults {

    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    /** What XML in UTF-8 begins with. */
    private static final String XML_DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private SparqlResults() {}

    /**
     * Writes rows one by one.
     *
     * @param forSpreadsheets whether CSV and TSV are for spreadsheets
     * @param output where to; not closed
     */
    public static void write(
            RowSet rows, Format format, boolean forSpreadsheets, OutputStream output)
            throws IOException {
        boolean isGuarded = forSpreadsheets && format.isDelimitedText();
        if (isGuarded) {
            output.write(BYTE_ORDER_MARK);
        }
        writer(format)
                .write(
                        declared(format, output),
                        isGuarded ? SpreadsheetGuard.guarded(rows) : rows,
                        new Context());
    }

    /**
     * Writes yes or no.
     *
     * @param forSpreadsheets whether CSV and TSV are for spreadsheets
     * @param output where to; not closed
     */
    public static void write(
            boolean truth, Format format, boolean forSpreadsheets, OutputStream output)
            throws IOException {
        if (forSpreadsheets && format.isDelimitedText()) {
            output.write(BYTE_ORDER_MARK);
        }
        writer(format).write(declared(format, output), truth, new Context());
    }

    private static RowSetWriter writer(Format format) {
        Lang lang =
                switch (format) {
                    case SPARQL_JSON -> ResultSetLang.RS_JSON;
                    case SPARQL_XML -> ResultSetLang.RS_XML;
                    case CSV -> ResultSetLang.RS_CSV;
                    case TSV -> ResultSetLang.RS_TSV;
                    default -> throw new IllegalArgumentException(format + " is not for rows");
                };
        return RowSetWriterRegistry.getFactory(lang).create(lang);
    }

    private static OutputStream declared(Format format, OutputStream output) {
        return format == Format.SPARQL_XML ? new Declared(output) : output;
    }

    /** Puts a declaration with the encoding in the place of the first line, which has none. */
    private static final class Declared extends FilterOutputStream {

        private boolean hasBegun;

        Declared(OutputStream output) {
            super(output);
        }

        @Override
        public void write(int octet) throws IOException {
            if (hasBegun) {
                out.write(octet);
            } else if (octet == '\n') {
                hasBegun = true;
                out.write(XML_DECLARATION.getBytes(StandardCharsets.UTF_8));
            }
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            int next = offset;
            while (next < offset + length && !hasBegun) {
                write(bytes[next]);
                next++;
            }
            out.write(bytes, next, offset + length - next);
        }
    }
}
