package org.biaozhun.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** Writes the stubs of a newsletter issue: the issue and its articles, ready to be filled. */
@Command(
        name = "new-issue",
        description = "Write the stubs of an issue: new-issue data/sesec/2025-jan-feb",
        mixinStandardHelpOptions = true)
final class NewIssueCommand implements Callable<Integer> {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]+");

    @Parameters(
            paramLabel = "FOLDER",
            description = "folder of the issue: data/PUBLICATION/ISSUE, lower case")
    private Path folder = Path.of("");

    @Option(
            names = "--as-of",
            required = true,
            paramLabel = "DAY",
            description = "last day of the period that the issue reports on, as YYYY-MM-DD")
    private LocalDate asOf = LocalDate.EPOCH;

    @Option(names = "--title", required = true, description = "title of the issue, with its period")
    private String title = "";

    @Option(names = "--articles", description = "number of articles (default: ${DEFAULT-VALUE})")
    private int articles = 1;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        String path = graphPath();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("path", path);
        values.put("issue", path.substring("data/".length()).replace('/', '-'));
        values.put("title", title.replace("\\", "\\\\").replace("\"", "\\\""));
        values.put("asOf", asOf.toString());
        values.put("month", YearMonth.from(asOf).toString());
        Files.createDirectories(folder);
        write("issue.ttl", "issue.ttl", values);
        for (int position = 1; position <= articles; position++) {
            String number = "%02d".formatted(position);
            values.put("number", number);
            values.put("position", Integer.toString(position));
            write("article.ttl", number + "-article.ttl", values);
        }
        return 0;
    }

    /** The folder from {@code data} on, as it is in the names of graphs. */
    private String graphPath() {
        Path absolute = folder.toAbsolutePath().normalize();
        int count = absolute.getNameCount();
        boolean fits = count >= 3 && absolute.getName(count - 3).toString().equals("data");
        List<String> names =
                fits
                        ? List.of(
                                absolute.getName(count - 2).toString(),
                                absolute.getName(count - 1).toString())
                        : List.of();
        if (!fits || !names.stream().allMatch(name -> SLUG.matcher(name).matches())) {
            throw new IllegalArgumentException(
                    folder + " is not a folder data/PUBLICATION/ISSUE in lower case");
        }
        return "data/" + String.join("/", names);
    }

    /** Never overwrites: a file that is there stays as it is. */
    private void write(String stub, String name, Map<String, String> values) throws IOException {
        Path target = folder.resolve(name);
        PrintWriter out = spec.commandLine().getOut();
        if (Files.exists(target)) {
            out.println(target + " is there already and stays as it is");
            out.flush();
            return;
        }
        String text = read(stub);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", value.getValue());
        }
        Files.writeString(target, text, StandardOpenOption.CREATE_NEW);
        out.println(target);
        out.flush();
    }

    private static String read(String stub) throws IOException {
        try (InputStream in = NewIssueCommand.class.getResourceAsStream("/stubs/" + stub)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its stub " + stub);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
