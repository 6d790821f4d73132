package org.yangguang.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Refusal;

/**
 * Where people keep the views of lists that they named for themselves. They are preferences and nobody else sees them, so they
 * leave no trace in the audit trail.
 */
@Service
@Transactional
public class ListViews {

    /** As many as anybody finds their way among. */
    static final int MOST = 20;

    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_QUERY = 1000;

    /** How long removing can be undone. */
    private static final Duration REGRET = Duration.ofDays(1);

    private static final String SELECT = "select id, list, name, query, opens_first from identity.saved_view ";

    private final JdbcClient jdbc;
    private final Clock clock;

    ListViews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Views of a list, in the order in which they were saved. */
    @Transactional(readOnly = true)
    public List<ListView> of(long account, String list) {
        return jdbc.sql(SELECT + "where account = :account and list = :list and removed_at is null order by id")
                .param("account", account)
                .param("list", list)
                .query(ListViews::view)
                .list();
    }

    /**
     * Saves a view, in place of the one of the same name.
     *
     * @param query encoded, of parameters that the list knows
     * @param first whether the list shall open in it
     * @throws Refusal if the name or the query is none, or there are enough views
     */
    public void save(long account, String list, String name, String query, boolean first) {
        String plain = requireName(name);
        if (query.isEmpty()) {
            throw new Refusal("现在的清单没有筛选、排序，也没有选择列，没有什么可以保存。请先设好再存。");
        }
        if (query.length() > LONGEST_QUERY) {
            throw new Refusal("筛选的条件太长，不能保存。请缩短搜索的词再存。");
        }
        hold(account);
        forget(account);
        List<ListView> present = of(account, list);
        if (present.stream().noneMatch(each -> each.name().equals(plain))) {
            requireRoom(present);
        }
        if (first) {
            nothingFirst(account, list);
        }
        jdbc.sql("""
                        insert into identity.saved_view (account, list, name, query, opens_first)
                        values (:account, :list, :name, :query, :first)
                        on conflict (account, list, name) where removed_at is null
                        do update set query = excluded.query, opens_first = excluded.opens_first""")
                .param("account", account)
                .param("list", list)
                .param("name", plain)
                .param("query", query)
                .param("first", first)
                .update();
    }

    /**
     * Removes a view; {@link #restore} brings it back.
     *
     * @throws NotFound if the account has no such view
     */
    public ListView remove(long account, long id) {
        ListView view = one(account, id, "removed_at is null");
        jdbc.sql("update identity.saved_view set removed_at = :now where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
        return view;
    }

    /**
     * Brings a removed view back; it opens first only if no other one does meanwhile.
     *
     * @throws Refusal if its name was given to another one meanwhile, or there are enough views
     * @throws NotFound if the account has no such view, or not any more
     */
    public ListView restore(long account, long id) {
        hold(account);
        ListView view = one(account, id, "removed_at is not null");
        List<ListView> present = of(account, view.list());
        if (present.stream().anyMatch(each -> each.name().equals(view.name()))) {
            throw new Refusal("已经有另一个视图叫“" + view.name() + "”，原来的没有恢复。");
        }
        requireRoom(present);
        jdbc.sql("update identity.saved_view set removed_at = null, opens_first = :first where id = :id")
                .param("first", view.first() && present.stream().noneMatch(ListView::first))
                .param("id", id)
                .update();
        return view;
    }

    private static String requireName(String name) {
        String plain = name.strip();
        if (plain.isEmpty() || plain.codePoints().anyMatch(Character::isISOControl)) {
            throw new Refusal("请给视图起一个名称。");
        }
        if (plain.codePointCount(0, plain.length()) > LONGEST_NAME) {
            throw new Refusal("视图的名称最多 " + LONGEST_NAME + " 个字，请缩短。");
        }
        return plain;
    }

    private static void requireRoom(List<ListView> present) {
        if (present.size() >= MOST) {
            throw new Refusal("一个清单最多保存 " + MOST + " 个视图。请先删除不用的，再保存。");
        }
    }

    /** Two saves at once come one after the other. */
    private void hold(long account) {
        jdbc.sql("select id from identity.account where id = :account for update")
                .param("account", account)
                .query(Long.class)
                .single();
    }

    private void nothingFirst(long account, String list) {
        jdbc.sql("update identity.saved_view set opens_first = false"
                        + " where account = :account and list = :list and removed_at is null")
                .param("account", account)
                .param("list", list)
                .update();
    }

    private void forget(long account) {
        jdbc.sql("delete from identity.saved_view where account = :account and removed_at < :before")
                .param("account", account)
                .param("before", Timestamp.from(clock.instant().minus(REGRET)))
                .update();
    }

    private ListView one(long account, long id, String state) {
        return jdbc.sql(SELECT + "where id = :id and account = :account and " + state)
                .param("id", id)
                .param("account", account)
                .query(ListViews::view)
                .optional()
                .orElseThrow(() -> new NotFound("没有这个视图，它可能已经删除。"));
    }

    private static ListView view(ResultSet row, int at) throws SQLException {
        return new ListView(
                row.getLong("id"),
                row.getString("list"),
                row.getString("name"),
                row.getString("query"),
                row.getBoolean("opens_first"));
    }
}
