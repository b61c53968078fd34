package org.biaozhun;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;

/** A listener on this machine that nobody is to call. */
public final class Canary implements AutoCloseable {

    private static final int PATIENCE = 20;

    private final ServerSocket listener;

    public Canary() throws IOException {
        listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        listener.setSoTimeout(PATIENCE);
    }

    /** Where it listens, as the beginning of an IRI that ends in a slash. */
    public String address() {
        return "http://127.0.0.1:" + listener.getLocalPort() + "/";
    }

    /** Whether a connection has come since it was last asked. */
    public boolean wasCalled() throws IOException {
        try (Socket caller = listener.accept()) {
            return caller.isConnected();
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
    }
}
