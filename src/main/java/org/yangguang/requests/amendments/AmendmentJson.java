package org.yangguang.requests.amendments;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** How events and claims are written before they are sealed. */
final class AmendmentJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final Map<String, Class<?>> KINDS = Stream.of(AmendmentEvent.class, AmendmentEvent.Proposal.class)
            .flatMap(type -> Stream.of(type.getPermittedSubclasses()))
            .filter(Class::isRecord)
            .collect(Collectors.toMap(Class::getSimpleName, kind -> kind));

    private AmendmentJson() {}

    static String kind(AmendmentEvent event) {
        return event.getClass().getSimpleName();
    }

    static String write(Object value) {
        return JSON.writeValueAsString(value);
    }

    static AmendmentEvent event(String kind, String json) {
        Class<?> type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalStateException("no event is called " + kind);
        }
        return (AmendmentEvent) JSON.readValue(json, type);
    }

    static Asked asked(String json) {
        return JSON.readValue(json, Asked.class);
    }
}
