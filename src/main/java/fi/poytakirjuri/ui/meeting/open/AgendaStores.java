package fi.poytakirjuri.ui.meeting.open;

import fi.poytakirjuri.register.db.Database;
import fi.poytakirjuri.register.meeting.AgendaTemplateStore;
import fi.poytakirjuri.register.meeting.CommentStore;
import fi.poytakirjuri.register.meeting.IdeaStore;
import fi.poytakirjuri.register.meeting.OrderStore;
import fi.poytakirjuri.register.meeting.TransferStore;
import fi.poytakirjuri.register.template.TemplateStore;

/// The parts of the open register that only the making of an agenda needs.
public record AgendaStores(
        OrderStore order,
        TransferStore transfers,
        IdeaStore ideas,
        CommentStore comments,
        TemplateStore templates,
        AgendaTemplateStore templated) {

    public static AgendaStores of(Database database) {
        return new AgendaStores(
                new OrderStore(database),
                new TransferStore(database),
                new IdeaStore(database),
                new CommentStore(database),
                new TemplateStore(database),
                new AgendaTemplateStore(database));
    }
}
