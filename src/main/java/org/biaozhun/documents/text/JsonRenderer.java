package org.biaozhun.documents.text;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;

import org.biaozhun.annex.model.Annex;
import org.biaozhun.annex.model.Block;
import org.biaozhun.annex.model.Bullets;
import org.biaozhun.annex.model.Chart;
import org.biaozhun.annex.model.Entry;
import org.biaozhun.annex.model.Heading;
import org.biaozhun.annex.model.Inline;
import org.biaozhun.annex.model.Notice;
import org.biaozhun.annex.model.Paragraph;
import org.biaozhun.annex.model.Table;
import org.biaozhun.corpus.Finding;
import org.biaozhun.dates.Certainty;
import org.biaozhun.dates.Standing;
import org.biaozhun.documents.rendering.AnnexFormat;
import org.biaozhun.documents.rendering.Renderer;

import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The tree as JSON, as the JSON Schema at {@code /annex.schema.json} says. */
public final class JsonRenderer implements Renderer {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private static final ObjectWriter WRITER =
            JsonMapper.builder()
                    .addMixIn(Block.class, BlockTypes.class)
                    .addMixIn(Inline.class, InlineTypes.class)
                    .addMixIn(Finding.class, FindingFields.class)
                    .addMixIn(Certainty.class, CertaintyCode.class)
                    .addMixIn(Standing.class, StandingFields.class)
                    .changeDefaultPropertyInclusion(inclusion ->
                            inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                    .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                    .build()
                    .writer()
                    .with(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(LINES)
                                    .withArrayIndenter(LINES));

    /** Creates a renderer. */
    public JsonRenderer() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
        @JsonSubTypes.Type(value = Bullets.class, name = "bullets"),
        @JsonSubTypes.Type(value = Heading.class, name = "heading"),
        @JsonSubTypes.Type(value = Entry.class, name = "entry"),
        @JsonSubTypes.Type(value = Table.class, name = "table"),
        @JsonSubTypes.Type(value = Chart.class, name = "chart"),
        @JsonSubTypes.Type(value = Notice.class, name = "notice")
    })
    private interface BlockTypes {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Inline.Text.class, name = "text"),
        @JsonSubTypes.Type(value = Inline.Emphasis.class, name = "emphasis"),
        @JsonSubTypes.Type(value = Inline.Chinese.class, name = "chinese"),
        @JsonSubTypes.Type(value = Inline.Reference.class, name = "reference"),
        @JsonSubTypes.Type(value = Inline.WebLink.class, name = "link")
    })
    private interface InlineTypes {}

    @JsonIgnoreProperties("violation")
    @JsonPropertyOrder({"severity", "place", "message"})
    private interface FindingFields {}

    private interface CertaintyCode {
        @JsonValue
        String code();
    }

    @JsonIgnoreProperties("mark")
    private interface StandingFields {
        @JsonProperty("planned")
        boolean isPlanned();
    }

    @Override
    public AnnexFormat format() {
        return AnnexFormat.JSON;
    }

    @Override
    public List<Finding> write(Annex annex, OutputStream out) throws IOException {
        WRITER.writeValue(out, annex);
        out.write('\n');
        return List.of();
    }
}
