package org.biaozhun;

import org.apache.jena.sys.JenaSystem;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Initialises Jena before any test: classes of tests run beside each other, and two of them that
 * initialise it from two ends wait for each other for ever.
 */
public final class JenaFirst implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        JenaSystem.init();
    }
}
