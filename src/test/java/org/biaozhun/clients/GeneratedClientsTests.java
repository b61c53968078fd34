package org.biaozhun.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.biaozhun.Http;
import org.biaozhun.Repository;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What OpenAPI Generator makes of the OpenAPI document: clients that compile and get an answer. */
@Tag("clients")
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GeneratedClientsTests {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    /** Where the profile has copied the generator, and what its clients in Java need. */
    private static final Path JARS = Path.of("target/clients").toAbsolutePath();

    private static final Path JDK = Path.of(System.getProperty("java.home"), "bin");
    private static final String HOLDER = "Deng Zhiyong";

    @LocalServerPort private int port;
    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void save() throws Exception {
        Files.writeString(
                folder.resolve("openapi.json"), new Http(port).get("/v3/api-docs").body());
    }

    private String server() {
        return "http://localhost:" + port;
    }

    private void generate(String... options) throws Exception {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                JDK.resolve("java").toString(),
                                "-jar",
                                JARS.resolve("generator/openapi-generator-cli.jar").toString(),
                                "generate",
                                "--input-spec",
                                "openapi.json",
                                "--output",
                                "client",
                                "--global-property",
                                "apiTests=false,modelTests=false,apiDocs=false,modelDocs=false"));
        command.addAll(List.of(options));
        run(command);
    }

    private Program run(List<String> command) throws Exception {
        Program program = Program.run(LIMIT, folder, command);
        assertThat(program.status())
                .as("%s%n%s%n%s", command, program.output(), program.errors())
                .isZero();
        return program;
    }

    @Test
    void itsClientInJavaCompilesAndAsks() throws Exception {
        generate(
                "--generator-name",
                "java",
                "--library",
                "native",
                "--additional-properties",
                "useJakartaEe=true,openApiNullable=false");
        Files.copy(
                Path.of(Scripts.path("GeneratedClient.java")),
                folder.resolve("client/GeneratedClient.java"));
        String path =
                String.join(
                        File.pathSeparator,
                        "classes",
                        JARS.resolve("libraries/*").toString(),
                        System.getProperty("java.class.path"));
        List<String> compile =
                new ArrayList<>(
                        List.of(
                                JDK.resolve("javac").toString(),
                                "-proc:none",
                                "-nowarn",
                                "-d",
                                "classes",
                                "-classpath",
                                path));
        Repository.files(folder.resolve("client").toString(), ".java").stream()
                .map(Path::toString)
                .forEach(compile::add);
        run(compile);
        assertThat(
                        run(List.of(
                                        JDK.resolve("java").toString(),
                                        "-classpath",
                                        path,
                                        "GeneratedClient",
                                        server()))
                                .lines())
                .containsExactly(HOLDER);
    }

    @Test
    void itsClientInTypeScriptCompilesAndAsks() throws Exception {
        Path packages = Npm.folder().toAbsolutePath().resolve("node_modules");
        generate(
                "--generator-name",
                "typescript-fetch",
                "--additional-properties",
                "importFileExtension=.js");
        Files.copy(
                Path.of(Scripts.path("generated-client.ts")),
                folder.resolve("client/generated-client.ts"));
        Files.writeString(folder.resolve("client/package.json"), "{\"type\": \"module\"}");
        run(
                List.of(
                        packages.resolve(".bin/tsc").toString(),
                        "--strict",
                        "--target",
                        "es2022",
                        "--module",
                        "nodenext",
                        "--moduleResolution",
                        "nodenext",
                        "--typeRoots",
                        packages.resolve("@types").toString(),
                        "--types",
                        "node",
                        "client/generated-client.ts"));
        assertThat(run(List.of("node", "client/generated-client.js", server())).lines())
                .containsExactly(HOLDER);
    }

    @Test
    void itsClientInPythonAsks() throws Exception {
        generate("--generator-name", "python");
        String python = PythonPackages.interpreterWith(folder.resolve("client").toString());
        Path script = Path.of(Scripts.path("generated-client.py")).toAbsolutePath();
        assertThat(run(List.of(python, script.toString(), server())).lines())
                .containsExactly(HOLDER);
    }

    @Test
    void networkXReadsTheNetwork() throws Exception {
        String python = PythonPackages.interpreterWith("networkx==3.6.1");
        Path script = Path.of(Scripts.path("network.py")).toAbsolutePath();
        String address = server() + "/network.json?focus=/id/person/deng-zhiyong&depth=2";
        assertThat(run(List.of(python, script.toString(), address)).lines())
                .singleElement()
                .asString()
                .matches("[1-9]\\d+ [1-9]\\d+ " + HOLDER);
    }
}
