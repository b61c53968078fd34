package org.biaozhun.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** The npm packages of {@code package.json} among the scripts, installed below {@code target}. */
final class Npm {

    private static final Path FOLDER = Path.of("target/clients");
    private static final Duration LIMIT = Duration.ofMinutes(10);

    private Npm() {}

    /** The folder with the packages and the scripts that use them; prints the versions. */
    static Path folder() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        for (Path script : Scripts.all()) {
            Files.copy(
                    script,
                    FOLDER.resolve(script.getFileName()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        if (Program.run("sh", "-c", "command -v npm").status() != 0) {
            Debian.need("nodejs", "npm");
        }
        npm("install", "--prefer-offline", "--no-audit", "--no-fund", "--no-package-lock");
        System.out.print("Node " + Program.run("node", "--version").output());
        npm("ls", "--depth=0").lines().skip(1).forEach(line -> System.out.println("npm: " + line));
        return FOLDER;
    }

    private static String npm(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("npm"));
        command.addAll(List.of(arguments));
        Program npm = Program.run(LIMIT, FOLDER, command);
        assertThat(npm.status()).as(command + ": " + npm.errors()).isZero();
        return npm.output();
    }
}
