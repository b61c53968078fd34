package org.biaozhun.command;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in a line what a caller got wrong; anything else keeps its stack trace. */
final class UsageFaults implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception fault, CommandLine command, ParseResult parsed)
            throws Exception {
        if (fault instanceof IllegalArgumentException) {
            command.getErr().println(fault.getMessage());
            command.getErr().flush();
            return command.getCommandSpec().exitCodeOnInvalidInput();
        }
        throw fault;
    }
}
