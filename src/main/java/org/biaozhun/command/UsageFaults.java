package org.biaozhun.command;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in a line what a caller or a disk got wrong; anything else keeps its stack trace. */
final class UsageFaults implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed)
            throws Exception {
        if (fault instanceof IllegalArgumentException || fault instanceof FileSystemException) {
            command.getErr()
                    .println(
                            fault instanceof FileSystemException file
                                    ? "%s cannot be read or written: %s"
                                            .formatted(target(file), reason(file))
                                    : fault.getMessage());
            command.getErr().flush();
            return command.getCommandSpec().exitCodeOnInvalidInput();
        }
        throw fault;
    }

    private static String target(FileSystemException fault) {
        return String.valueOf(
                fault.getOtherFile() == null ? fault.getFile() : fault.getOtherFile());
    }

    private static String reason(FileSystemException fault) {
        return switch (fault) {
            case AccessDeniedException denied -> "no permission";
            case NoSuchFileException missing -> "it is not there";
            default -> String.valueOf(fault.getReason());
        };
    }
}
