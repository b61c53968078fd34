package org.biaozhun.limits;

import org.apache.jena.query.ARQ;
import org.apache.jena.sys.JenaSubsystemLifecycle;

/**
 * Switches SERVICE off wherever Jena runs in this program, so that no query of a corpus calls
 * another endpoint while a snapshot is built. Jena finds this class by {@code META-INF/services}.
 */
public final class NoServices implements JenaSubsystemLifecycle {

    private static final int AFTER_ARQ = 9000;

    @Override
    public void start() {
        ARQ.getContext().set(ARQ.httpServiceAllowed, false);
    }

    @Override
    public void stop() {}

    @Override
    public int level() {
        return AFTER_ARQ;
    }
}
