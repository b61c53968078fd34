package org.biaozhun.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Packages of PyPI in an environment of their own below {@code target}. */
final class PythonPackages {

    private static final Path ENVIRONMENT = Path.of("target/clients/python").toAbsolutePath();
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private PythonPackages() {}

    /** Installs packages, or folders with one, and gives the interpreter that knows them. */
    static String interpreterWith(String... packages) throws IOException, InterruptedException {
        Debian.need("python3-venv");
        run(List.of("/usr/bin/python3", "-m", "venv", ENVIRONMENT.toString()));
        String python = ENVIRONMENT.resolve("bin/python").toString();
        List<String> install = new ArrayList<>(List.of(python, "-m", "pip", "install", "--quiet"));
        install.addAll(List.of(packages));
        run(install);
        System.out.print(run(List.of(python, "-m", "pip", "freeze")).output());
        return python;
    }

    private static Program run(List<String> command) throws IOException, InterruptedException {
        Program program = Program.run(LIMIT, Path.of(""), command);
        assertThat(program.status()).as(command + ": " + program.errors()).isZero();
        return program;
    }
}
