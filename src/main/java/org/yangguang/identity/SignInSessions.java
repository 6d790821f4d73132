package org.yangguang.identity;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.shared.Actor;
import org.yangguang.shared.NotFound;

/** Where an account is signed in, and how to end that. */
@Service
public class SignInSessions {

    /** Session attribute: address from which it was begun. */
    public static final String ADDRESS = "address";

    /** Session attribute: the browser that began it. */
    public static final String BROWSER = "browser";

    private final ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions;
    private final ApplicationEventPublisher events;

    SignInSessions(
            ObjectProvider<FindByIndexNameSessionRepository<? extends Session>> sessions,
            ApplicationEventPublisher events) {
        this.sessions = sessions;
        this.events = events;
    }

    /**
     * One browser in which the account is signed in.
     *
     * @param key stands for it on pages; not the session's own id, which is a secret
     */
    public record Place(String key, Instant since, Instant lastUsed, String address, String browser) {}

    /** All places, the latest used first. */
    public List<Place> of(Account account) {
        return found(account).entrySet().stream()
                .map(entry -> place(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Place::lastUsed).reversed())
                .toList();
    }

    /** Ends one of them. */
    @Transactional
    public void end(Account account, String key, Actor by) {
        String id = found(account).keySet().stream()
                .filter(each -> key(each).equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("这个登录已经结束。"));
        repository().deleteById(id);
        events.publishEvent(AccountEvent.of(by, "结束登录", account));
    }

    /** Ends all of them but the one with that session id. */
    @Transactional
    public void endOthers(Account account, String keep, Actor by) {
        found(account).keySet().stream().filter(id -> !id.equals(keep)).forEach(repository()::deleteById);
        events.publishEvent(AccountEvent.of(by, "结束其他登录", account));
    }

    /** What stands for a session id on pages. */
    public static String key(String sessionId) {
        return Integer.toHexString(Objects.hash("place", sessionId));
    }

    private Map<String, ? extends Session> found(Account account) {
        return repository().findByPrincipalName(account.login());
    }

    private FindByIndexNameSessionRepository<? extends Session> repository() {
        return sessions.getObject();
    }

    private static Place place(String id, Session session) {
        return new Place(
                key(id),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                Objects.requireNonNullElse(session.<String>getAttribute(ADDRESS), ""),
                Objects.requireNonNullElse(session.<String>getAttribute(BROWSER), ""));
    }
}
