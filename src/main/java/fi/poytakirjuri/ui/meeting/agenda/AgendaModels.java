package fi.poytakirjuri.ui.meeting.agenda;

import fi.poytakirjuri.ui.kit.Tools;
import fi.poytakirjuri.ui.meeting.details.AttachmentsModel;
import fi.poytakirjuri.ui.meeting.open.MeetingStores;
import fi.poytakirjuri.ui.meeting.open.OpenMeeting;

/// All that the making of an agenda works with.
public record AgendaModels(
        AgendaModel agenda,
        OrderModel order,
        ItemModel item,
        TemplatesModel templates,
        TransferModel transfers,
        CommentsModel comments,
        AttachmentsModel attachments) {

    public static AgendaModels of(OpenMeeting open, MeetingStores stores, Tools tools) {
        var agenda = new AgendaModel(open, stores.agendas(), tools.background());
        return new AgendaModels(
                agenda,
                new OrderModel(open, agenda, stores.agenda().order()),
                new ItemModel(open, stores.agendas()),
                new TemplatesModel(open, stores.agenda(), tools),
                new TransferModel(open, agenda, stores.agenda(), tools),
                new CommentsModel(open, stores.agenda().comments(), tools.clock()),
                AttachmentsModel.ofItem(open, stores.attachments(), tools.background()));
    }
}
