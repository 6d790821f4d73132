package org.yangguang.gazette;

import org.springframework.stereotype.Service;
import org.yangguang.registers.FigureDesk;
import org.yangguang.registers.OccasionRegister;
import org.yangguang.registers.RegisterDesk;

/** Issues of the government gazette (政府公报, Regulation art. 23); the quantity is the copies printed (印发份数). */
@Service
public class IssueRegister extends OccasionRegister {

    IssueRegister(RegisterDesk desk, FigureDesk figures) {
        super("gazette.issue", "issued_on", desk, figures);
    }
}
