package org.yangguang.reminders;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.identity.Account;
import org.yangguang.sealing.Seal;
import org.yangguang.sealing.Seals;

/** The e-mail addresses to which people of the office want their reminders, each set by its owner and kept sealed. */
@Service
@Transactional
public class ReminderAddresses {

    private final JdbcClient jdbc;
    private final Seal seal;
    private final Reminders reminders;
    private final ApplicationEventPublisher events;

    ReminderAddresses(JdbcClient jdbc, Seals seals, Reminders reminders, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.seal = seals.of("reminders");
        this.reminders = reminders;
        this.events = events;
    }

    /** The address of an account; empty where it wants no reminders. */
    @Transactional(readOnly = true)
    public Optional<String> of(long account) {
        return jdbc.sql("select sealed from reminders.address where account = :account")
                .param("account", account)
                .query(byte[].class)
                .optional()
                .map(seal::open);
    }

    /** Accounts that want reminders. */
    @Transactional(readOnly = true)
    public List<Long> accounts() {
        return jdbc.sql("select account from reminders.address order by account")
                .query(Long.class)
                .list();
    }

    /** Sends reminders of that account to another address from now on; the first one says so, and shows that it works. */
    public void set(Account account, String address) {
        if (of(account.accountId()).filter(address::equals).isPresent()) {
            return;
        }
        jdbc.sql("""
                insert into reminders.address (account, sealed) values (:account, :sealed)
                on conflict (account) do update set sealed = excluded.sealed""")
                .param("account", account.accountId())
                .param("sealed", seal.seal(address))
                .update();
        reminders.drop(account.accountId());
        reminders.again(account.accountId(), "address", "今后的提醒发到这个邮箱。", "/desk/reminders");
        events.publishEvent(AddressChanged.of(account, "设置提醒邮箱"));
    }

    /** Stops reminders of that account. */
    public void remove(Account account) {
        int removed = jdbc.sql("delete from reminders.address where account = :account")
                .param("account", account.accountId())
                .update();
        if (removed > 0) {
            reminders.drop(account.accountId());
            events.publishEvent(AddressChanged.of(account, "停止邮件提醒"));
        }
    }
}
