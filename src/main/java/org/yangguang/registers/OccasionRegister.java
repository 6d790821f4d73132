package org.yangguang.registers;

import java.util.Collection;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.yangguang.shared.Period;

/** A register of {@link Occasion}s. The owner extends it, naming its table and the column that holds the day. */
@Transactional
public abstract class OccasionRegister {

    private final Register<Occasion> register;
    private final Measure held;
    private final Measure quantity;
    private final Measure standing;
    private final RegisterDesk desk;
    private final FigureDesk figures;

    /**
     * @param table schema and name
     * @param day column that holds the day
     */
    protected OccasionRegister(String table, String day, RegisterDesk desk, FigureDesk figures) {
        this.register = Register.of(
                table,
                Column.text("number", "编号", Occasion::number),
                Column.date(day, "日期", Occasion::on),
                Column.text("name", "名称", Occasion::name),
                Column.of("quantity", "数量", Column.Type.BIGINT, Occasion::quantity));
        String inPeriod = day + " between :from and :to";
        this.held = Measure.count("held", inPeriod);
        this.quantity = Measure.sum("quantity_sum", "quantity", inPeriod);
        this.standing = Measure.count("standing", day + " <= :to");
        this.desk = desk;
        this.figures = figures;
    }

    /** Records a batch for an agency; no number twice in it. */
    public Recorded record(long agency, List<Occasion> batch, Recorded.Known known) {
        return desk.record(register, agency, batch, known);
    }

    /** Removes all records of an agency; part of the caller's transaction. */
    public void forget(long agency) {
        desk.clear(register, agency);
    }

    /** How many there were in the period. */
    public Measure held() {
        return held;
    }

    /** Their quantities added up, in the period. */
    public Measure quantity() {
        return quantity;
    }

    /** How many there are at the end of the period, whenever they came. */
    public Measure standing() {
        return standing;
    }

    /** Counts {@link #held()}, {@link #quantity()} and {@link #standing()} for each agency. */
    @Transactional(readOnly = true)
    public Tally count(Collection<Long> agencies, Period period) {
        return figures.count(
                register, agencies, period, standing.condition(), List.of(held, quantity, standing), List.of());
    }

    /** The occasions that a measure of this register counts. */
    @Transactional(readOnly = true)
    public Listing list(Measure measure, long agency, Period period, int page, int size) {
        return figures.list(
                Figure.of(register, measure),
                agency,
                period,
                register.columns().stream().map(Column::name).toList(),
                page,
                size);
    }
}
