package org.plansite.site;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes values into a digest so that no two different ones read the same: each with its kind and its length. */
final class FingerprintWriter {
    private static final String OURS = "org.plansite.";

    /** The fields of each class, found once. */
    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return fieldsOf(type);
        }
    };

    private final MessageDigest digest = sha256();
    private final byte[] waiting = new byte[1 << 12];
    private int length;

    Fingerprint finish() {
        flush();
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    Fingerprint finish(InputStream bytes) throws IOException {
        flush();
        byte[] buffer = new byte[1 << 14];
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return finish();
    }

    void write(@Nullable Object value) {
        if (value == null) {
            mark('0', 0);
        } else if (value instanceof String text) {
            bytes('s', text.getBytes(StandardCharsets.UTF_8));
        } else if (value instanceof byte[] bytes) {
            bytes('b', bytes);
        } else if (value instanceof Optional<?> optional) {
            mark('o', optional.isPresent() ? 1 : 0);
            optional.ifPresent(this::write);
        } else if (value instanceof Map<?, ?> map) {
            write(map);
        } else if (value instanceof Collection<?> collection) {
            write(collection);
        } else if (value instanceof Enum<?> constant) {
            text('e', constant.getDeclaringClass().getName() + "." + constant.name());
        } else if (value instanceof Number
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof Temporal
                || value instanceof OptionalInt) {
            text('v', value.getClass().getName() + ":" + value);
        } else {
            fields(value);
        }
    }

    /** Entries of a map without an order of its own count in any order. */
    private void write(Map<?, ?> map) {
        if (map instanceof SortedMap<?, ?> || map instanceof LinkedHashMap<?, ?>) {
            mark('m', map.size());
            map.forEach((key, value) -> {
                write(key);
                write(value);
            });
        } else {
            unordered('u', map.entrySet().stream().map(entry -> Fingerprint.of(entry.getKey(), entry.getValue())));
        }
    }

    private void write(Collection<?> collection) {
        if (collection instanceof Set<?>
                && !(collection instanceof SortedSet<?> || collection instanceof LinkedHashSet<?>)) {
            unordered('t', collection.stream().map(Fingerprint::of));
        } else {
            mark('l', collection.size());
            collection.forEach(this::write);
        }
    }

    private void unordered(char kind, Stream<Fingerprint> members) {
        List<String> sorted = members.map(Fingerprint::hex).sorted().toList();
        mark(kind, sorted.size());
        sorted.forEach(member -> text('h', member));
    }

    private void fields(Object value) {
        Class<?> type = value.getClass();
        text('r', type.getName());
        for (Field field : FIELDS.get(type)) {
            try {
                write(field.get(value));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static List<Field> fieldsOf(Class<?> type) {
        if (!type.getName().startsWith(OURS) || type.isHidden() || !Modifier.isFinal(type.getModifiers())) {
            throw new IllegalArgumentException("no fingerprint of a " + type.getName());
        }
        List<Field> fields = Arrays.stream(type.getDeclaredFields())
                .filter(field -> !Modifier.isStatic(field.getModifiers()))
                .toList();
        fields.forEach(field -> field.setAccessible(true));
        return fields;
    }

    private void text(char kind, String text) {
        bytes(kind, text.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(char kind, byte[] bytes) {
        mark(kind, bytes.length);
        if (bytes.length > waiting.length - length) {
            flush();
        }
        if (bytes.length > waiting.length) {
            digest.update(bytes);
        } else {
            System.arraycopy(bytes, 0, waiting, length, bytes.length);
            length += bytes.length;
        }
    }

    private void mark(char kind, long size) {
        if (waiting.length - length < 1 + Long.BYTES) {
            flush();
        }
        waiting[length++] = (byte) kind;
        for (int i = 0; i < Long.BYTES; i++) {
            waiting[length++] = (byte) (size >>> (8 * i));
        }
    }

    /** Few large pieces are digested sooner than many small ones. */
    private void flush() {
        digest.update(waiting, 0, length);
        length = 0;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
