package org.yangguang.ledgers;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.yangguang.organisation.Agency;
import org.yangguang.organisation.AgencyDirectory;
import org.yangguang.organisation.AgencyKind;
import org.yangguang.registers.Recorded;
import org.yangguang.shared.Actor;
import org.yangguang.shared.Refusal;

/** Where ledgers are brought in by the name of the agency. */
@Service
public class LedgerOffice {

    private static final int SUGGESTIONS = 5;

    private final AgencyDirectory agencies;
    private final LedgerImport ledgers;

    LedgerOffice(AgencyDirectory agencies, LedgerImport ledgers) {
        this.agencies = agencies;
        this.ledgers = ledgers;
    }

    /**
     * What is brought.
     *
     * @param store false to check only
     * @param create whether to enter the agency where it is not known
     */
    public record Order(Path ledgers, String agency, int year, Recorded.Known known, boolean store, boolean create) {}

    /**
     * Imports the ledgers.
     *
     * @throws Refusal if the agency is not known, with names like it
     */
    public LedgerOutcome bring(Order order) {
        Agency agency = agencies.named(order.agency()).orElseGet(() -> enter(order));
        return ledgers.run(
                new LedgerImport.Order(
                        order.ledgers(),
                        agency.agencyId(),
                        order.year(),
                        order.known(),
                        order.store(),
                        Actor.COMMAND_LINE),
                LedgerProgress.NONE);
    }

    private Agency enter(Order order) {
        if (order.create() && order.store()) {
            return agencies.enter(Agency.entered(order.agency(), AgencyKind.DEPARTMENT, null));
        }
        List<String> near = agencies.all().stream()
                .map(Agency::name)
                .filter(name ->
                        common(name, order.agency()) * 2 >= order.agency().length())
                .sorted(Comparator.comparingLong(name -> -common(name, order.agency())))
                .limit(SUGGESTIONS)
                .toList();
        throw new Refusal("没有名为“%s”的单位。%s确需新建时加 --create。"
                .formatted(order.agency(), near.isEmpty() ? "" : "名称相近的有：" + String.join("、", near) + "。"));
    }

    /** How many characters of one name stand in the other. */
    private static long common(String name, String other) {
        return other.codePoints().filter(one -> name.indexOf(one) >= 0).count();
    }
}
