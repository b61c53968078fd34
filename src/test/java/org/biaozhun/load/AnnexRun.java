package org.biaozhun.load;

import org.biaozhun.BiaozhunApplication;
import org.biaozhun.Repository;
import org.biaozhun.documents.rendering.AnnexFormat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of the command {@code annex} in a Java of its own, started as {@code ./biaozhun} does.
 *
 * @param status exit status
 * @param seconds by the clock
 * @param cpu seconds of processor, all threads
 * @param megabytes most memory resident at a time (VmHWM of Linux; 0 elsewhere)
 * @param load load average of the machine at the end
 * @param told what it wrote on standard output and error
 */
record AnnexRun(int status, double seconds, double cpu, long megabytes, double load, String told) {

    private static final Pattern RESIDENT = Pattern.compile("VmHWM:\\s+(\\d+) kB");
    private static final Pattern OPTIONS = Pattern.compile("annex\\) memory=\"([^\"]+)\"");
    private static final int POLL_MILLIS = 50;

    static AnnexRun of(Path corpus, AnnexFormat format, Path out)
            throws IOException, InterruptedException {
        Path errors = Files.createTempFile(out.getParent(), "annex", ".txt");
        long start = System.nanoTime();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options());
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.addAll(
                List.of(
                        BiaozhunApplication.class.getName(),
                        "annex",
                        "--corpus=" + corpus,
                        "--as-of=2024-12-31",
                        "--format=" + format.ending(),
                        "--out=" + out));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        Process process = builder.redirectErrorStream(true).redirectOutput(errors.toFile()).start();
        long resident = 0;
        double cpu = 0;
        while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
            resident = Math.max(resident, resident(process.pid()));
            cpu = process.info().totalCpuDuration().map(d -> d.toMillis() / 1e3).orElse(cpu);
        }
        return new AnnexRun(
                process.exitValue(),
                (System.nanoTime() - start) / 1e9,
                cpu,
                resident / 1024,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
                Files.readString(errors));
    }

    /** The options for the memory of this command, as {@code ./biaozhun} has them. */
    private static List<String> options() throws IOException {
        Matcher matcher = OPTIONS.matcher(Files.readString(Repository.ROOT.resolve("biaozhun")));
        if (!matcher.find()) {
            throw new IllegalStateException("./biaozhun has no memory for annex");
        }
        return List.of(matcher.group(1).split(" "));
    }

    private static long resident(long process) {
        try {
            Matcher matcher =
                    RESIDENT.matcher(Files.readString(Path.of("/proc/" + process + "/status")));
            return matcher.find() ? Long.parseLong(matcher.group(1)) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }
}
