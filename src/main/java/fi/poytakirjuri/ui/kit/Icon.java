package fi.poytakirjuri.ui.kit;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The program's icons by what they mean, so that one thing looks the same everywhere.
public enum Icon {
    HOME(Feather.HOME),
    MEMBERS(Feather.USERS),
    PERSON(Feather.USER),
    ORGANISATION(Feather.BRIEFCASE),
    SEAT(Feather.BOOKMARK),
    MEETINGS(Feather.CALENDAR),
    MEETING(Feather.CLIPBOARD),
    AGENDA(Feather.LIST),
    MINUTES(Feather.FILE_TEXT),
    ATTENDANCE(Feather.USER_CHECK),
    DECISION(Feather.CHECK_SQUARE),
    ACTION(Feather.FLAG),
    THEME(Feather.LAYERS),
    PAPERS(Feather.FILE),
    TERM(Feather.AWARD),
    CHECKS(Feather.ALERT_TRIANGLE),
    PRIVACY(Feather.SHIELD),
    PICTURE(Feather.IMAGE),
    SETTINGS(Feather.SETTINGS),
    BUNDLE(Feather.PACKAGE),
    RESET(Feather.ROTATE_CCW),
    ATTACHMENT(Feather.PAPERCLIP),
    PUBLISH(Feather.GLOBE),
    CLOCK(Feather.CLOCK),
    PLACE(Feather.MAP_PIN),
    MAIL(Feather.MAIL),
    PHONE(Feather.PHONE),

    ADD(Feather.PLUS),
    EDIT(Feather.EDIT_2),
    DELETE(Feather.TRASH_2),
    REMOVE(Feather.X),
    UNDO(Feather.CORNER_UP_LEFT),
    REDO(Feather.CORNER_UP_RIGHT),
    UP(Feather.ARROW_UP),
    DOWN(Feather.ARROW_DOWN),
    INDENT(Feather.CHEVRONS_RIGHT),
    OUTDENT(Feather.CHEVRONS_LEFT),
    NEXT(Feather.CHEVRON_RIGHT),
    PREVIOUS(Feather.CHEVRON_LEFT),
    BACK(Feather.ARROW_LEFT),
    FORWARD(Feather.ARROW_RIGHT),
    SEARCH(Feather.SEARCH),
    FILTER(Feather.FILTER),
    MORE(Feather.MORE_HORIZONTAL),
    MENU(Feather.MENU),
    FOLDER(Feather.FOLDER),
    OPEN(Feather.FOLDER),
    NEW_FILE(Feather.FILE_PLUS),
    EXPORT(Feather.DOWNLOAD),
    IMPORT(Feather.UPLOAD),
    PRINT(Feather.PRINTER),
    PREVIEW(Feather.EYE),
    NO_PREVIEW(Feather.EYE_OFF),
    ZOOM_IN(Feather.ZOOM_IN),
    ZOOM_OUT(Feather.ZOOM_OUT),
    STRIP(Feather.SIDEBAR),
    LOCATE(Feather.CROSSHAIR),
    COPY(Feather.COPY),
    LINK(Feather.EXTERNAL_LINK),
    SEND(Feather.SEND),
    LOCK(Feather.LOCK),
    BOLD(Feather.BOLD),
    ITALIC(Feather.ITALIC),
    BULLETS(Feather.LIST),
    NUMBERS(Feather.HASH),
    ADDRESS(Feather.LINK_2),
    TABLE(Feather.GRID),
    GRIP(Feather.MORE_VERTICAL),
    COMMENT(Feather.MESSAGE_SQUARE),
    TEMPLATE(Feather.LAYERS),
    IDEA(Feather.INBOX),
    SHARE(Feather.DIVIDE),
    FIT(Feather.MINIMIZE_2),

    DONE(Feather.CHECK),
    SAVED(Feather.CHECK_CIRCLE),
    PENDING(Feather.EDIT_3),
    WARNING(Feather.ALERT_TRIANGLE),
    ERROR(Feather.ALERT_OCTAGON),
    NOTICE(Feather.INFO),
    VACANT(Feather.USER_X),
    HELP(Feather.HELP_CIRCLE),
    LIGHT(Feather.SUN),
    DARK(Feather.MOON),
    SYSTEM_LOOK(Feather.MONITOR),
    BOOK(Feather.BOOK_OPEN),
    STAR(Feather.STAR);

    private final Feather feather;

    Icon(Feather feather) {
        this.feather = feather;
    }

    /// A new node each time, for a node has one place. It takes its colour and size from the style sheet.
    public FontIcon node() {
        return new FontIcon(feather);
    }
}
