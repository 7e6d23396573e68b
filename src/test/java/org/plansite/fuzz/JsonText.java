package org.plansite.fuzz;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** JSON, and the browser's search files, whose one call has JSON for its arguments. */
final class JsonText {
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    private static final String CALL = "plansite.shard(";

    private JsonText() {}

    static List<String> faults(String json) {
        try {
            JSON.readTree(json);
            return List.of();
        } catch (JsonProcessingException e) {
            return List.of("no JSON: " + e.getOriginalMessage());
        }
    }

    static List<String> faultsOfShard(String script) {
        String call = script.strip();
        if (!call.startsWith(CALL) || !call.endsWith(")")) {
            return List.of("no call: " + call.substring(0, Math.min(80, call.length())));
        }
        // a tab parts the entries: JavaScript takes it in a string, JSON wants it escaped
        String arguments = call.substring(CALL.length(), call.length() - 1).replace("\t", "\\t");
        return faults("[" + arguments + "]");
    }
}
