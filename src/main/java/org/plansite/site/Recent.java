package org.plansite.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was asked for last, and makes the rest anew.
 *
 * @param <K> for what it is made
 * @param <V> what is made
 */
public final class Recent<K, V> {
    private final Map<K, Slot<V>> slots;

    /**
     * @param most how many are kept
     */
    public Recent(int most) {
        slots = new LinkedHashMap<>(2 * most, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Slot<V>> eldest) {
                return size() > most;
            }
        };
    }

    /** Made once, though several threads ask for it; another key's does not wait meanwhile. */
    private static final class Slot<V> {
        private @Nullable V made;

        synchronized V get(Supplier<V> maker) {
            V result = made;
            if (result == null) {
                result = maker.get();
                made = result;
            }
            return result;
        }
    }

    /** What is kept for a key, or else made for it. */
    public V get(K key, Supplier<V> maker) {
        Slot<V> slot;
        synchronized (slots) {
            slot = slots.computeIfAbsent(key, absent -> new Slot<>());
        }
        return slot.get(maker);
    }
}
