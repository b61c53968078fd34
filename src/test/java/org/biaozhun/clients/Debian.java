package org.biaozhun.clients;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Debian packages that tests run: installed where they are missing, told with their versions. */
public final class Debian {

    /** Another test, or the machine itself, may be installing. */
    private static final String WAIT_FOR_OTHERS = "DPkg::Lock::Timeout=600";

    private static final Duration LIMIT = Duration.ofMinutes(10);

    private Debian() {}

    /**
     * Makes sure that packages are installed, which needs root for those that are not, and prints
     * their versions.
     *
     * @throws AssertionError naming the command to install them, if they cannot be
     */
    public static void need(String... packages) throws IOException, InterruptedException {
        List<String> missing = new ArrayList<>();
        for (String name : packages) {
            if (version(name).isEmpty()) {
                missing.add(name);
            }
        }
        if (!missing.isEmpty()) {
            install(missing);
        }
        for (String name : packages) {
            System.out.printf("Debian: %s %s%n", name, version(name).orElse("cannot be installed"));
        }
    }

    private static void install(List<String> packages) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                "apt-get",
                                "-o",
                                WAIT_FOR_OTHERS,
                                "install",
                                "-y",
                                "--no-install-recommends"));
        command.addAll(packages);
        if (!System.getProperty("user.name").equals("root")) {
            fail("Debian packages are missing: sudo " + String.join(" ", command));
        }
        run(List.of("apt-get", "update"));
        Program installed = run(command);
        if (installed.status() != 0) {
            fail(String.join(" ", command) + " failed: " + installed.errors());
        }
    }

    private static Program run(List<String> command) throws IOException, InterruptedException {
        return Program.run(LIMIT, Path.of(""), command);
    }

    private static Optional<String> version(String name) throws IOException, InterruptedException {
        Program query =
                Program.run("dpkg-query", "-W", "-f", "${db:Status-Status} ${Version}", name);
        return Arrays.stream(query.output().split(" ", 2))
                .skip(1)
                .filter(version -> query.output().startsWith("installed "))
                .findFirst();
    }
}
