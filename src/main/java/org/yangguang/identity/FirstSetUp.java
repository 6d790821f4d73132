package org.yangguang.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyId;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/**
 * The first three administrators of an installation. Whoever can read the machine's files proves it by a code that lies in
 * one; there is no default password.
 */
@Service
public class FirstSetUp {

    private final Accounts accounts;
    private final AccountDesk desk;
    private final AgencyDirectory agencies;
    private final Passwords passwords;
    private final JdbcClient jdbc;
    private final Path file;

    FirstSetUp(
            Accounts accounts,
            AccountDesk desk,
            AgencyDirectory agencies,
            Passwords passwords,
            JdbcClient jdbc,
            @Value("${yangguang.data:data}/set-up-code") Path file) {
        this.accounts = accounts;
        this.desk = desk;
        this.agencies = agencies;
        this.passwords = passwords;
        this.jdbc = jdbc;
        this.file = file;
    }

    /** Login and name of somebody who becomes an administrator. */
    public record Candidate(String login, String name) {}

    /** Whether there is no account yet. */
    @Transactional(readOnly = true)
    public boolean needed() {
        return !accounts.any();
    }

    /** Where the code lies. */
    public Path file() {
        return file.toAbsolutePath();
    }

    /** Lays the code ready, for the owner of the file alone, where set-up is needed and none lies there. */
    public void layCode() {
        try {
            if (Files.exists(file)) {
                return;
            }
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, passwords.oneTime() + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /**
     * Makes the three administrators, and the county office where there is no agency yet.
     *
     * @param county name of the county office, taken where there is no agency
     * @return their one-time passwords
     * @throws Refusal if the code is wrong, somebody was faster, or one person would be two administrators
     */
    @Transactional
    public Map<Duty, AccountDesk.Created> run(String code, String county, Map<Duty, Candidate> candidates) {
        // Whoever comes second waits here and then finds the work done.
        jdbc.sql("select pg_advisory_xact_lock(hashtext('identity set-up'))").query(row -> {});
        if (!needed()) {
            throw new Refusal("首次设置已经完成，请直接登录。");
        }
        requireCode(code);
        requireThreePeople(candidates);
        AgencyId agency = countyOffice(county);
        Map<Duty, AccountDesk.Created> made = new EnumMap<>(Duty.class);
        candidates.forEach((duty, candidate) -> {
            AccountDesk.Created created = desk.create(candidate.login(), candidate.name(), agency, Actor.PROGRAM);
            Account account = created.account();
            desk.grant(account.accountId(), account.version(), Set.of(duty), Actor.PROGRAM);
            made.put(duty, created);
        });
        return made;
    }

    /** Takes the code away once the administrators are stored for good. */
    public void finish() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private void requireCode(String code) {
        try {
            byte[] right =
                    Files.exists(file) ? Files.readString(file).strip().getBytes(StandardCharsets.UTF_8) : new byte[0];
            if (right.length == 0 || !MessageDigest.isEqual(right, code.strip().getBytes(StandardCharsets.UTF_8))) {
                throw new Refusal("设置码不正确。设置码在服务器的文件 " + file() + " 中。");
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void requireThreePeople(Map<Duty, Candidate> candidates) {
        List<String> missing = new ArrayList<>();
        for (Duty duty : Duty.administrators()) {
            if (!candidates.containsKey(duty)) {
                missing.add(duty.label());
            }
        }
        if (!missing.isEmpty()) {
            throw new Refusal("请填写：" + String.join("、", missing) + "。");
        }
        long people = candidates.values().stream()
                .map(Candidate::name)
                .map(String::strip)
                .distinct()
                .count();
        if (people < candidates.size()) {
            throw new Refusal("系统管理员、安全管理员、审计管理员应当由三个不同的人担任。");
        }
    }

    private AgencyId countyOffice(String county) {
        return agencies.all().stream().findFirst().map(Agency::agencyId).orElseGet(() -> {
            if (county.isBlank()) {
                throw new Refusal("请填写县政府办公室的全称。");
            }
            return agencies.enter(Agency.entered(county.strip(), AgencyKind.COUNTY_OFFICE, null))
                    .agencyId();
        });
    }
}
