package org.yangguang.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.shared.NotFound;
import org.yangguang.shared.Period;
import org.yangguang.shared.Refusal;

/** Who acts for whom while they are away. Administrators cannot lend their duties. */
@Service
@Transactional
public class Delegations {

    private static final int MOST_DAYS = 90;

    private static final String SELECT = """
            select lent.id, lent.delegator, owner.name as owner_name, lent.delegate, deputy.name as deputy_name,
              lent.starts_on, lent.ends_on, lent.reason, lent.revoked_at is not null as revoked
            from identity.delegation lent
            join identity.account owner on owner.id = lent.delegator
            join identity.account deputy on deputy.id = lent.delegate
            """;

    private final JdbcClient jdbc;
    private final AccountDesk accounts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Delegations(JdbcClient jdbc, AccountDesk accounts, Clock clock, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Lends the delegator's duties for some days.
     *
     * @throws Refusal if an administrator is on either side, the agencies differ, or the days are out of bounds
     */
    public void lend(long delegator, long delegate, Period days, String reason) {
        Account owner = accounts.get(delegator);
        Account deputy = accounts.get(delegate);
        requireLawful(owner, deputy, days, reason);
        String sql = """
                insert into identity.delegation (delegator, delegate, starts_on, ends_on, reason)
                values (:delegator, :delegate, :from, :to, :reason)""";
        jdbc.sql(sql)
                .param("delegator", delegator)
                .param("delegate", delegate)
                .param("from", days.from())
                .param("to", days.to())
                .param("reason", reason.strip())
                .update();
        events.publishEvent(AccountEvent.of(owner.actor(), "委托代办", owner)
                .changing("", "%s 代办，%s 至 %s".formatted(AccountEvent.words(deputy), days.from(), days.to()))
                .because(reason.strip()));
    }

    private void requireLawful(Account owner, Account deputy, Period days, String reason) {
        requireFit(owner, deputy);
        if (days.from().isBefore(LocalDate.now(clock))) {
            throw new Refusal("开始日期不能早于今天。");
        }
        if (days.from().plusDays(MOST_DAYS).isBefore(days.to())) {
            throw new Refusal("一次委托最长 " + MOST_DAYS + " 天。");
        }
        if (reason.isBlank()) {
            throw new Refusal("请写明委托的原因，例如：年休假。");
        }
    }

    /** Who may act for whom. */
    private static void requireFit(Account owner, Account deputy) {
        if (owner.administrator() || deputy.administrator()) {
            throw new Refusal("管理员的岗位不能委托，也不能由管理员代办业务。");
        }
        if (owner.accountId() == deputy.accountId()) {
            throw new Refusal("请选择另一个人代办。");
        }
        if (owner.agencyId() != deputy.agencyId()) {
            throw new Refusal("只能委托本单位的人代办。");
        }
        if (!deputy.enabled()) {
            throw new Refusal("这个账号已经停用，不能代办。");
        }
    }

    /** Takes back what was lent before its last day. */
    public void revoke(long id, long delegator) {
        int revoked = jdbc.sql("""
                        update identity.delegation set revoked_at = :now
                        where id = :id and delegator = :delegator and revoked_at is null""")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("delegator", delegator)
                .update();
        if (revoked == 0) {
            throw new NotFound("没有这项委托，或者已经收回。");
        }
        Account owner = accounts.get(delegator);
        events.publishEvent(AccountEvent.of(owner.actor(), "收回委托", owner));
    }

    /**
     * Lends again what was taken back, for the days that were left.
     *
     * @throws Refusal if it could not be lent any more
     * @throws NotFound if the account took back no such thing, or its last day is over
     */
    public void restore(long id, long delegator) {
        Delegation lent = of(delegator).stream()
                .filter(each -> each.id() == id && each.delegator().account() == delegator && each.revoked())
                .filter(each -> !each.endsOn().isBefore(LocalDate.now(clock)))
                .findFirst()
                .orElseThrow(() -> new NotFound("没有这项收回的委托，或者期限已过。"));
        Account owner = accounts.get(delegator);
        Account deputy = accounts.get(lent.delegate().account());
        requireFit(owner, deputy);
        int restored =
                jdbc.sql("""
                        update identity.delegation set revoked_at = null
                        where id = :id and delegator = :delegator and revoked_at is not null""").param("id", id).param("delegator", delegator).update();
        if (restored == 0) {
            throw new NotFound("这项委托已经恢复。");
        }
        events.publishEvent(AccountEvent.of(owner.actor(), "恢复委托", owner)
                .changing("", "%s 代办，%s 至 %s".formatted(AccountEvent.words(deputy), lent.startsOn(), lent.endsOn())));
    }

    /** What an account lent and was lent, the latest first, those that are over included. */
    @Transactional(readOnly = true)
    public List<Delegation> of(long account) {
        return jdbc.sql(SELECT + "where lent.delegator = :account or lent.delegate = :account order by lent.id desc")
                .param("account", account)
                .query((row, at) -> delegation(row))
                .list();
    }

    /** What an account may use today. */
    @Transactional(readOnly = true)
    public List<Delegation> to(long delegate) {
        return jdbc.sql(SELECT + """
                        where lent.delegate = :delegate and lent.revoked_at is null and owner.enabled
                          and :today between lent.starts_on and lent.ends_on""")
                .param("delegate", delegate)
                .param("today", LocalDate.now(clock))
                .query((row, at) -> delegation(row))
                .list();
    }

    private static Delegation delegation(ResultSet row) throws SQLException {
        return new Delegation(
                row.getLong("id"),
                new Delegation.Person(row.getLong("delegator"), row.getString("owner_name")),
                new Delegation.Person(row.getLong("delegate"), row.getString("deputy_name")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("reason"),
                row.getBoolean("revoked"));
    }
}
