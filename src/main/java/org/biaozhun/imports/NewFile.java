package org.biaozhun.imports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/**
 * A file that is there whole or not at all: it is written under a hidden name in the same folder,
 * which no reader of a corpus looks at, brought to the disk, and then takes its name in one step.
 */
final class NewFile implements AutoCloseable {

    private static final String ENDING = ".part";
    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path hidden;
    private final FileChannel channel;
    private final Writer writer;

    private NewFile(Path target, Path hidden, FileChannel channel) {
        this.target = target;
        this.hidden = hidden;
        this.channel = channel;
        OutputStream bytes = Channels.newOutputStream(channel);
        this.writer =
                new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), BUFFER);
    }

    /** Begins a file; what is there under its name stays as it is until {@link #publish}. */
    static NewFile begin(Path target) throws IOException {
        Path hidden = target.resolveSibling(prefix(target) + UUID.randomUUID() + ENDING);
        FileChannel channel =
                FileChannel.open(hidden, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        // held until the process ends or the channel is closed: by it others see that we live
        channel.lock();
        return new NewFile(target, hidden, channel);
    }

    /**
     * Deletes what broken-off writing of a file has left.
     *
     * @return how many files that were
     * @throws IllegalArgumentException if another process is writing it now
     */
    static int clean(Path target) throws IOException {
        int cleaned = 0;
        try (DirectoryStream<Path> left =
                Files.newDirectoryStream(
                        target.resolveSibling("").toAbsolutePath(),
                        prefix(target) + "*" + ENDING)) {
            for (Path file : left) {
                if (isBeingWritten(file)) {
                    throw new IllegalArgumentException(
                            "another import is writing %s: wait until it has ended"
                                    .formatted(target));
                }
                Files.deleteIfExists(file);
                cleaned++;
            }
        }
        return cleaned;
    }

    private static boolean isBeingWritten(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return true;
        }
    }

    private static String prefix(Path target) {
        return "." + target.getFileName() + ".";
    }

    /** Where to write, in UTF-8. */
    Writer writer() {
        return writer;
    }

    /** The hidden file, for reading again what was written. */
    Path flushed() throws IOException {
        writer.flush();
        return hidden;
    }

    /** Gives the file its name, over what is there. */
    void publish() throws IOException {
        writer.flush();
        channel.force(true);
        Files.move(hidden, target, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder =
                FileChannel.open(target.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        } catch (IOException notOffered) {
            // not every system opens a folder; the file itself is on the disk
        }
    }

    /** Writes a small file whole. */
    static void write(Path target, String text) throws IOException {
        try (NewFile file = begin(target)) {
            file.writer().write(text);
            file.publish();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(hidden);
    }
}
