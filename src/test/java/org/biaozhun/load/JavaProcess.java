package org.biaozhun.load;

import org.biaozhun.Http;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A server in a Java of its own, until it is closed.
 *
 * @param process the process
 * @param http asks it
 * @param log what it wrote on standard output and error
 */
public record JavaProcess(Process process, Http http, Path log) implements AutoCloseable {

    private static final int POLL_MILLIS = 200;

    /**
     * Starts a server.
     *
     * @param folder where it runs and its log is written
     * @param heap the most memory for its heap, such as "1g"
     * @param port a free port, which the arguments give to it
     * @param arguments what follows the options of Java
     */
    public static JavaProcess start(Path folder, String heap, int port, String... arguments)
            throws IOException {
        Files.createDirectories(folder);
        Path log = folder.resolve("server-" + port + ".log");
        List<String> command =
                Stream.concat(
                                Stream.of(
                                        System.getProperty("java.home") + "/bin/java",
                                        "-Xmx" + heap),
                                Stream.of(arguments))
                        .toList();
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        return new JavaProcess(process, new Http(port), log);
    }

    public static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Waits until a path is answered with 200. */
    public void await(String path, Duration atMost) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (http.get(path).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // it has not begun to listen
            }
            Thread.sleep(POLL_MILLIS);
        }
        throw new IllegalStateException("nothing answers; see " + log);
    }

    @Override
    public void close() {
        process.destroy();
    }
}
