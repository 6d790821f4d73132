package org.yangguang.requests.cases;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How events and applications are written before they are sealed. */
final class CaseJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, Class<?>> KINDS = Arrays.stream(CaseEvent.class.getPermittedSubclasses())
            .collect(Collectors.toMap(Class::getSimpleName, kind -> kind));

    private CaseJson() {}

    static String kind(CaseEvent event) {
        return event.getClass().getSimpleName();
    }

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    static CaseEvent event(String kind, String json) {
        Class<?> type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalStateException("no event is called " + kind);
        }
        return (CaseEvent) JSON.readValue(json, type);
    }

    /** Those of earlier versions do not tell whether notices are wanted: then none are. */
    static Application application(String json) {
        return JSON.readerFor(Application.class)
                .without(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .readValue(json);
    }
}
