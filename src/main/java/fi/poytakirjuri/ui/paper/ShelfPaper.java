package fi.poytakirjuri.ui.paper;

import fi.poytakirjuri.document.desk.PaperOrder;
import fi.poytakirjuri.document.paper.table.TaskOrder;
import fi.poytakirjuri.register.nomination.NominationRound;
import fi.poytakirjuri.register.statement.Statement;
import java.time.LocalDate;

/// A paper that can be taken from the shelf.
sealed interface ShelfPaper {
    /// What its place is called: `tasks-by-due`, `statement/12`.
    String address();

    /// @param day  for a paper that tells how things are on a day
    /// @param year for a paper of a year
    PaperOrder order(LocalDate day, int year);

    /// What it waits for beside the audience.
    default Asks asks() {
        return Asks.NOTHING;
    }

    enum Asks {
        DAY,
        YEAR,
        NOTHING
    }

    /// The papers that every table has.
    enum Standing implements ShelfPaper {
        MEMBERS("members", Asks.DAY),
        TASKS_BY_OWNER("tasks-by-owner", Asks.DAY),
        TASKS_BY_DUE("tasks-by-due", Asks.DAY),
        SCHEDULE("schedule", Asks.YEAR),
        ANNUAL_REPORT("annual-report", Asks.YEAR),
        PRIVACY_NOTICE("privacy-notice", Asks.DAY);

        private final String address;
        private final Asks asks;

        Standing(String address, Asks asks) {
            this.address = address;
            this.asks = asks;
        }

        @Override
        public String address() {
            return address;
        }

        @Override
        public Asks asks() {
            return asks;
        }

        @Override
        public PaperOrder order(LocalDate day, int year) {
            return switch (this) {
                case MEMBERS -> new PaperOrder.Members(day);
                case TASKS_BY_OWNER -> new PaperOrder.Tasks(day, TaskOrder.BY_OWNER);
                case TASKS_BY_DUE -> new PaperOrder.Tasks(day, TaskOrder.BY_DUE);
                case SCHEDULE -> new PaperOrder.Schedule(year);
                case ANNUAL_REPORT -> new PaperOrder.AnnualReport(year);
                case PRIVACY_NOTICE -> new PaperOrder.PrivacyNotice(day);
            };
        }
    }

    /// Ehdokasluettelo of a nomination round.
    record CandidateList(NominationRound round) implements ShelfPaper {
        @Override
        public String address() {
            return "candidates/" + round.id();
        }

        @Override
        public PaperOrder order(LocalDate day, int year) {
            return new PaperOrder.Candidates(round.id());
        }
    }

    /// Lausunto as the letter it is sent as.
    record StatementLetter(Statement statement) implements ShelfPaper {
        @Override
        public String address() {
            return "statement/" + statement.id();
        }

        @Override
        public PaperOrder order(LocalDate day, int year) {
            return new PaperOrder.Statement(statement.id());
        }
    }
}
