package org.yangguang.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

interface Accounts extends ListCrudRepository<Account, Long> {

    Optional<Account> findByLogin(String login);

    Optional<Account> findByOidcSubject(String subject);

    /** Holds the account for the transaction, so that two attempts at once are two attempts. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Account> findWithLockByLogin(String login);

    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Account> findWithLockById(long id);

    List<Account> findAllByOrderByAgencyIdAscLoginAsc();

    List<Account> findByAgencyId(long agencyId);

    boolean existsByLogin(String login);

    @Query("select exists (select from identity.account)")
    boolean any();
}
