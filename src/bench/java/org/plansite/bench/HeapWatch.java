package org.plansite.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/** Watches what is left of the heap behind each garbage collection: hardly more than what is in use. */
final class HeapWatch {
    private final Set<String> pools = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
            .map(pool -> pool.getName())
            .collect(Collectors.toUnmodifiableSet());
    private final AtomicLong most = new AtomicLong();

    private HeapWatch() {}

    static HeapWatch start() {
        HeapWatch watch = new HeapWatch();
        ManagementFactory.getGarbageCollectorMXBeans().stream()
                .filter(NotificationEmitter.class::isInstance)
                .map(NotificationEmitter.class::cast)
                .forEach(collector -> collector.addNotificationListener(
                        (notification, handback) -> watch.take(
                                GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
                                        .getGcInfo()
                                        .getMemoryUsageAfterGc()),
                        null,
                        null));
        return watch;
    }

    private void take(Map<String, MemoryUsage> usage) {
        long left = usage.entrySet().stream()
                .filter(pool -> pools.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
        most.accumulateAndGet(left, Math::max);
    }

    void restart() {
        System.gc();
        most.set(0);
    }

    /** The most that was left since the last start, in bytes; 0 when nothing was collected. */
    long most() {
        return most.get();
    }
}
