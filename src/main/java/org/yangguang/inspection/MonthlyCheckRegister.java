package org.yangguang.inspection;

import org.springframework.stereotype.Service;
import org.yangguang.registers.FigureDesk;
import org.yangguang.registers.OccasionRegister;
import org.yangguang.registers.RegisterDesk;

/** Monthly checks of the government websites (月度检查). */
@Service
public class MonthlyCheckRegister extends OccasionRegister {

    MonthlyCheckRegister(RegisterDesk desk, FigureDesk figures) {
        super("inspection.monthly_check", "checked_on", desk, figures);
    }
}
