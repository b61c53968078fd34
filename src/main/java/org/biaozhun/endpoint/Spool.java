package org.biaozhun.endpoint;

import org.apache.commons.io.file.PathUtils;
import org.apache.commons.io.output.DeferredFileOutputStream;
import org.biaozhun.limits.LimitSettings;
import org.biaozhun.limits.OverloadException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Where answers are kept until they have been sent: small ones in memory, others in files. */
final class Spool {

    /** The place of the builder itself, which would look it up for each answer. */
    private static final Path FOLDER = PathUtils.getTempDirectory();

    private static final Duration WAIT = Duration.ofSeconds(10);

    private final LimitSettings limits;
    private final AtomicLong inFiles = new AtomicLong();

    Spool(LimitSettings limits) {
        this.limits = limits;
    }

    /** Bytes that one answer may have. */
    long answerAtMost() {
        return limits.answer().toBytes();
    }

    /** Bytes in files now. */
    long inFiles() {
        return inFiles.get();
    }

    /** A place for one answer. */
    DeferredFileOutputStream open() throws IOException {
        return DeferredFileOutputStream.builder()
                .setThreshold(Math.toIntExact(limits.held().toBytes()))
                .setPrefix("biaozhun-answer-")
                .setDirectory(FOLDER)
                .get();
    }

    /**
     * Takes space for bytes in a file.
     *
     * @throws OverloadException if all files together would be too large
     */
    void take(long bytes) {
        if (inFiles.addAndGet(bytes) > limits.spool().toBytes()) {
            inFiles.addAndGet(-bytes);
            throw new OverloadException(
                    OverloadException.Kind.NO_SPACE,
                    "answers that wait to be read fill their space (biaozhun.limits.spool)",
                    WAIT);
        }
    }

    /** Gives space free. */
    void free(long bytes) {
        inFiles.addAndGet(-bytes);
    }
}
