package org.yangguang.inspection;

import org.springframework.stereotype.Service;
import org.yangguang.registers.FigureDesk;
import org.yangguang.registers.OccasionRegister;
import org.yangguang.registers.RegisterDesk;

/** Quarterly notices about the checks of the government websites (季度通报). */
@Service
public class QuarterlyNoticeRegister extends OccasionRegister {

    QuarterlyNoticeRegister(RegisterDesk desk, FigureDesk figures) {
        super("inspection.quarterly_notice", "issued_on", desk, figures);
    }
}
