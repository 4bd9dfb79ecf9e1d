package fi.poytakirjuri.ui.kit;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/// How many jobs are under way, so that one can wait until there are none.
final class UnderWay {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition none = lock.newCondition();
    private int count;

    void begin() {
        lock.lock();
        try {
            count++;
        } finally {
            lock.unlock();
        }
    }

    void end() {
        lock.lock();
        try {
            if (--count == 0) none.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean awaitNone(Duration longest) {
        long left = longest.toNanos();
        lock.lock();
        try {
            while (count > 0 && left > 0) left = none.awaitNanos(left);
            return count == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
