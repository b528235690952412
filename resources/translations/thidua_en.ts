<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
    <context>
        <name>thidua::data::HeadForm</name>
        <message>
            <source>Cơ &amp;quan chủ quản</source>
            <translation>&amp;Superior agency</translation>
        </message>
        <message>
            <source>Cơ quan &amp;ban hành</source>
            <translation>&amp;Issuing agency</translation>
        </message>
        <message>
            <source>&amp;Số</source>
            <translation>&amp;Number</translation>
        </message>
        <message>
            <source>Ký hiệ&amp;u</source>
            <translation>S&amp;ymbol</translation>
        </message>
        <message>
            <source>Có thể để trống để văn thư ghi số sau khi ký.</source>
            <translation>May stay blank: the registry writes the number after signing.</translation>
        </message>
        <message>
            <source>Tên loại viết tắt và cơ quan viết tắt, thí dụ KH-SNV.</source>
            <translation>Abbreviations of the kind of paper and of the agency, for example KH-SNV.</translation>
        </message>
        <message>
            <source>Địa &amp;danh</source>
            <translation>Pla&amp;ce</translation>
        </message>
        <message>
            <source>N&amp;gày</source>
            <translation>&amp;Day</translation>
        </message>
        <message>
            <source>T&amp;háng</source>
            <translation>&amp;Month</translation>
        </message>
        <message>
            <source>Nă&amp;m</source>
            <translation>Y&amp;ear</translation>
        </message>
        <message>
            <source>Có thể để trống để ghi tay khi ký.</source>
            <translation>May stay blank, to be written by hand when signing.</translation>
        </message>
        <message>
            <source>Tên &amp;loại</source>
            <translation>&amp;Kind of paper</translation>
        </message>
        <message>
            <source>T&amp;rích yếu</source>
            <translation>Su&amp;bject</translation>
        </message>
        <message>
            <source>&amp;Kính gửi</source>
            <translation>T&amp;o</translation>
        </message>
        <message>
            <source>Nơ&amp;i nhận</source>
            <translation>&amp;Recipients</translation>
        </message>
        <message>
            <source>Mỗi nơi một dòng, không cần gạch đầu dòng và dấu cuối dòng.</source>
            <translation>One per line; dashes and end marks are not needed.</translation>
        </message>
        <message>
            <source>Quyền hạn, &amp;chức vụ</source>
            <translation>&amp;Authority, position</translation>
        </message>
        <message>
            <source>Phía trên chữ ký, thí dụ KT. GIÁM ĐỐC, dòng dưới PHÓ GIÁM ĐỐC.</source>
            <translation>Above the signature, for example KT. GIÁM ĐỐC and, on the next line, PHÓ GIÁM ĐỐC.</translation>
        </message>
        <message>
            <source>Chức &amp;vụ khác</source>
            <translation>O&amp;ther position</translation>
        </message>
        <message>
            <source>Phía dưới chữ ký, trên họ tên: chức vụ ở cơ quan của người ký khi ký thay cho cụm.</source>
            <translation>Below the signature, above the name: the post in the signer's own agency when signing for the cluster.</translation>
        </message>
        <message>
            <source>Họ và tê&amp;n</source>
            <translation>F&amp;ull name</translation>
        </message>
        <message>
            <source>Không có ngày này; bản in giữ ngày trước đó. Hãy xem lại ngày, tháng, năm.</source>
            <translation>There is no such day; the pages keep the one before. Please check day, month and year.</translation>
        </message>
        <message>
            <source>Lưu làm mẫu củ&amp;a cơ quan</source>
            <translation>Keep as office temp&amp;late</translation>
        </message>
        <message>
            <source>Cơ quan, địa danh và người ký được nhớ để điền vào các văn bản sau còn thiếu.</source>
            <translation>Agencies, place and signer are kept to complete later papers that lack them.</translation>
        </message>
    </context>
    <context>
        <name>thidua::findings::FindingsPanel</name>
        <message>
            <source>Lỗi, nhắc</source>
            <translation>Findings</translation>
        </message>
        <message>
            <source>Dòng %1: </source>
            <translation>Line %1: </translation>
        </message>
    </context>
    <context>
        <name>thidua::findings::Texts</name>
        <message>
            <source>Chưa có tên cơ quan ban hành.</source>
            <translation>The issuing agency is missing.</translation>
        </message>
        <message>
            <source>Chưa có ký hiệu văn bản.</source>
            <translation>The symbol of the paper is missing.</translation>
        </message>
        <message>
            <source>Chưa có địa danh trước ngày, tháng, năm.</source>
            <translation>The place before the date is missing.</translation>
        </message>
        <message>
            <source>Chưa có trích yếu nội dung.</source>
            <translation>The subject is missing.</translation>
        </message>
        <message>
            <source>Chưa có nơi nhận.</source>
            <translation>There are no recipients.</translation>
        </message>
        <message>
            <source>Chưa có chức vụ của người ký.</source>
            <translation>The position of the signer is missing.</translation>
        </message>
        <message>
            <source>Chưa có tên loại và trích yếu.</source>
            <translation>The kind of paper and its subject are missing.</translation>
        </message>
    </context>
    <context>
        <name>thidua::prompts::DialogPrompts</name>
        <message>
            <source>Mở văn bản</source>
            <translation>Open a paper</translation>
        </message>
        <message>
            <source>Văn bản (*.txt *.md *.json)</source>
            <translation>Papers (*.txt *.md *.json)</translation>
        </message>
        <message>
            <source>Mọi tệp (*)</source>
            <translation>All files (*)</translation>
        </message>
        <message>
            <source>Đã có tệp</source>
            <translation>The file exists</translation>
        </message>
        <message>
            <source>Trong thư mục đã có %1. Ghi đè bằng bản mới?</source>
            <translation>The folder already has %1. Replace with the new version?</translation>
        </message>
        <message>
            <source> và </source>
            <translation> and </translation>
        </message>
        <message>
            <source>Ghi đè</source>
            <translation>Replace</translation>
        </message>
        <message>
            <source>Hủy</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>Chưa lưu</source>
            <translation>Not saved</translation>
        </message>
        <message>
            <source>%1 có thay đổi chưa lưu. Lưu lại trước khi đóng?</source>
            <translation>%1 has changes that are not saved. Save them before closing?</translation>
        </message>
        <message>
            <source>Lưu</source>
            <translation>Save</translation>
        </message>
        <message>
            <source>Không lưu</source>
            <translation>Don't save</translation>
        </message>
        <message>
            <source>In văn bản</source>
            <translation>Print the paper</translation>
        </message>
    </context>
    <context>
        <name>thidua::shell::Actions</name>
        <message>
            <source>&amp;Mở văn bản…</source>
            <translation>&amp;Open a paper…</translation>
        </message>
        <message>
            <source>Mở văn bản .txt, .md hoặc .json</source>
            <translation>Open a paper (.txt, .md or .json)</translation>
        </message>
        <message>
            <source>&amp;Lưu</source>
            <translation>&amp;Save</translation>
        </message>
        <message>
            <source>Lưu văn bản đang soạn</source>
            <translation>Save the paper in work</translation>
        </message>
        <message>
            <source>Lưu t&amp;hành…</source>
            <translation>Save &amp;as…</translation>
        </message>
        <message>
            <source>Xuất &amp;Word và PDF…</source>
            <translation>Export &amp;Word and PDF…</translation>
        </message>
        <message>
            <source>Xuất Word và PDF cùng một lúc</source>
            <translation>Export Word and PDF together</translation>
        </message>
        <message>
            <source>&amp;Xuất ra tệp…</source>
            <translation>&amp;Export to a file…</translation>
        </message>
        <message>
            <source>Xuất Word, PDF hoặc văn bản thuần</source>
            <translation>Export Word, PDF or plain text</translation>
        </message>
        <message>
            <source>&amp;In…</source>
            <translation>&amp;Print…</translation>
        </message>
        <message>
            <source>In khổ A4</source>
            <translation>Print on A4</translation>
        </message>
        <message>
            <source>Lưu làm mẫu &amp;của cơ quan</source>
            <translation>&amp;Keep as office template</translation>
        </message>
        <message>
            <source>Nhớ cơ quan, địa danh và người ký cho các văn bản sau</source>
            <translation>Keep agencies, place and signer for later papers</translation>
        </message>
        <message>
            <source>&amp;Thoát</source>
            <translation>&amp;Quit</translation>
        </message>
        <message>
            <source>&amp;Giới thiệu</source>
            <translation>&amp;About</translation>
        </message>
        <message>
            <source>Bản đang dùng và giấy phép</source>
            <translation>Version and licence</translation>
        </message>
        <message>
            <source>&amp;Phóng to</source>
            <translation>Zoom &amp;in</translation>
        </message>
        <message>
            <source>&amp;Thu nhỏ</source>
            <translation>Zoom &amp;out</translation>
        </message>
        <message>
            <source>&amp;Cỡ thật trên giấy</source>
            <translation>&amp;True size on paper</translation>
        </message>
        <message>
            <source>Trang trên màn hình to bằng trang giấy</source>
            <translation>Pages on the screen as large as on paper</translation>
        </message>
        <message>
            <source>Vừa chiều &amp;ngang</source>
            <translation>Fit &amp;width</translation>
        </message>
        <message>
            <source>Trang vừa chiều ngang cửa sổ</source>
            <translation>Fit the page to the width of the window</translation>
        </message>
        <message>
            <source>Vừa t&amp;rang</source>
            <translation>Fit &amp;page</translation>
        </message>
        <message>
            <source>Thấy trọn một trang</source>
            <translation>See a whole page</translation>
        </message>
        <message>
            <source>&amp;Khung bên phải</source>
            <translation>&amp;Side pane</translation>
        </message>
        <message>
            <source>Hiện hoặc ẩn lỗi, nhắc và thông tin</source>
            <translation>Show or hide findings and details</translation>
        </message>
        <message>
            <source>Sang khung kế &amp;bên</source>
            <translation>Next pan&amp;e</translation>
        </message>
        <message>
            <source>Chuyển giữa trang giấy và khung bên phải</source>
            <translation>Go between the pages and the side pane</translation>
        </message>
        <message>
            <source>Điều cần xem &amp;sau</source>
            <translation>&amp;Next finding</translation>
        </message>
        <message>
            <source>Đến điều cần xem kế tiếp</source>
            <translation>Go to the next finding</translation>
        </message>
        <message>
            <source>Điều cần &amp;xem trước</source>
            <translation>P&amp;revious finding</translation>
        </message>
        <message>
            <source>Về điều cần xem trước đó</source>
            <translation>Go to the finding before</translation>
        </message>
        <message>
            <source>Theo &amp;hệ thống</source>
            <translation>&amp;As the system</translation>
        </message>
        <message>
            <source>Màu sáng hay tối theo hệ thống</source>
            <translation>Light or dark as the system has it</translation>
        </message>
        <message>
            <source>&amp;Sáng</source>
            <translation>&amp;Light</translation>
        </message>
        <message>
            <source>&amp;Tối</source>
            <translation>&amp;Dark</translation>
        </message>
    </context>
    <context>
        <name>thidua::shell::MainWindow</name>
        <message>
            <source>Chưa mở văn bản</source>
            <translation>No paper is open</translation>
        </message>
        <message>
            <source>Thi Đua</source>
            <translation>Thi Đua</translation>
        </message>
        <message>
            <source>Chỗ này không có trên bản in; hãy xem dòng %1 của tệp đã mở.</source>
            <translation>This is not on the printed pages; see line %1 of the opened file.</translation>
        </message>
        <message>
            <source>Chỉ mở được tệp nằm trên máy này; hãy lưu tệp về máy rồi thả lại.</source>
            <translation>Only files on this computer can be opened; save the file here and drop it again.</translation>
        </message>
        <message>
            <source>Mỗi lần mở một văn bản: đã chọn %1.</source>
            <translation>One paper at a time: %1 was chosen.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1%</translation>
        </message>
        <message>
            <source>%1 (không còn ở chỗ cũ)</source>
            <translation>%1 (no longer there)</translation>
        </message>
        <message>
            <source>&amp;Xóa danh sách này</source>
            <translation>&amp;Clear this list</translation>
        </message>
        <message>
            <source>Thi Đua %1: trình bày văn bản thi đua, khen thưởng theo Nghị định 30/2020/NĐ-CP. Phần mềm tự do, giấy phép GPL-3.0-or-later. Không dùng mạng.</source>
            <translation>Thi Đua %1: sets papers of emulation and commendation in the form of Decree 30/2020/NĐ-CP. Free software, licence GPL-3.0-or-later. Uses no network.</translation>
        </message>
        <message>
            <source>&amp;Tệp</source>
            <translation>&amp;File</translation>
        </message>
        <message>
            <source>&amp;Xem</source>
            <translation>&amp;View</translation>
        </message>
        <message>
            <source>&amp;Màu</source>
            <translation>&amp;Colours</translation>
        </message>
        <message>
            <source>N&amp;gôn ngữ</source>
            <translation>&amp;Language</translation>
        </message>
        <message>
            <source>Trợ giú&amp;p</source>
            <translation>&amp;Help</translation>
        </message>
        <message>
            <source>Mở gần đâ&amp;y</source>
            <translation>&amp;Recent papers</translation>
        </message>
        <message>
            <source>Thanh công cụ</source>
            <translation>Tool bar</translation>
        </message>
        <message>
            <source>Cỡ thật trên giấy</source>
            <translation>True size on paper</translation>
        </message>
        <message>
            <source>Xuất Word và PDF</source>
            <translation>Export Word and PDF</translation>
        </message>
        <message>
            <source>Trang văn bản</source>
            <translation>Pages of the paper</translation>
        </message>
    </context>
    <context>
        <name>thidua::shell::Session</name>
        <message>
            <source>Đã điền từ mẫu của cơ quan: %1.</source>
            <translation>Completed from the office template: %1.</translation>
        </message>
        <message>
            <source>cơ quan chủ quản</source>
            <translation>superior agency</translation>
        </message>
        <message>
            <source>cơ quan ban hành</source>
            <translation>issuing agency</translation>
        </message>
        <message>
            <source>địa danh</source>
            <translation>place</translation>
        </message>
        <message>
            <source>người ký</source>
            <translation>signer</translation>
        </message>
        <message>
            <source>đã lưu %1</source>
            <translation>saved %1</translation>
        </message>
        <message>
            <source>Lưu văn bản</source>
            <translation>Save the paper</translation>
        </message>
        <message>
            <source>Văn bản đang soạn (*.json)</source>
            <translation>Papers in work (*.json)</translation>
        </message>
        <message>
            <source>Xuất Word và PDF</source>
            <translation>Export Word and PDF</translation>
        </message>
        <message>
            <source>Word và PDF (*.docx *.pdf)</source>
            <translation>Word and PDF (*.docx *.pdf)</translation>
        </message>
        <message>
            <source>Xuất ra tệp</source>
            <translation>Export to a file</translation>
        </message>
        <message>
            <source>Mọi loại (*.docx *.pdf *.txt *.json);;Word (*.docx);;PDF (*.pdf);;Văn bản thuần (*.txt)</source>
            <translation>All kinds (*.docx *.pdf *.txt *.json);;Word (*.docx);;PDF (*.pdf);;Plain text (*.txt)</translation>
        </message>
        <message>
            <source>%1 là tệp đang mở để đọc; hãy đặt tên khác.</source>
            <translation>%1 is the file that was opened; please choose another name.</translation>
        </message>
        <message>
            <source>đã xuất %1</source>
            <translation>exported %1</translation>
        </message>
        <message numerus="yes">
            <source>Đã ghi %1 (%n trang) vào %2.</source>
            <translation>
                <numerusform>Wrote %1 (%n page) to %2.</numerusform>
                <numerusform>Wrote %1 (%n pages) to %2.</numerusform>
            </translation>
        </message>
        <message>
            <source> và </source>
            <translation> and </translation>
        </message>
        <message>
            <source>Chưa in được: máy in hoặc tệp in không nhận. Hãy chọn máy in khác hoặc xuất PDF rồi in.</source>
            <translation>Not printed: the printer or the file did not accept it. Choose another printer, or export a PDF and print that.</translation>
        </message>
        <message>
            <source>Đã gửi in khổ A4, nhưng máy in %1 đang để khổ giấy khác; hãy đặt giấy A4 vào khay.</source>
            <translation>Sent to print on A4, but printer %1 is set to other paper; please put A4 into its tray.</translation>
        </message>
        <message>
            <source>Đã gửi in đến %1, khổ A4.</source>
            <translation>Sent to %1, paper A4.</translation>
        </message>
        <message>
            <source>Đã ghi bản in vào %1, khổ A4.</source>
            <translation>The print was written to %1, paper A4.</translation>
        </message>
        <message>
            <source>Đã nhớ cơ quan, địa danh và người ký; các văn bản mở sau còn thiếu sẽ được điền theo.</source>
            <translation>Agencies, place and signer are kept; papers opened later that lack them will be completed.</translation>
        </message>
        <message>
            <source>Chưa có tên cơ quan ban hành để nhớ; hãy điền rồi lưu làm mẫu.</source>
            <translation>There is no issuing agency to keep yet; enter it, then keep the template.</translation>
        </message>
    </context>
    <context>
        <name>thidua::shell::SidePane</name>
        <message>
            <source>Lỗi, nhắc</source>
            <translation>Findings</translation>
        </message>
        <message>
            <source>Thông tin</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Không có điều gì cần xem.</source>
            <translation>Nothing needs a look.</translation>
        </message>
        <message>
            <source>Lỗi, nhắc và thông tin</source>
            <translation>Findings and details</translation>
        </message>
    </context>
    <context>
        <name>thidua::shell::StartPage</name>
        <message>
            <source>không còn trong %1</source>
            <translation>no longer in %1</translation>
        </message>
        <message>
            <source>Trình bày văn bản thi đua</source>
            <translation>Set emulation papers</translation>
        </message>
        <message>
            <source>Mở một văn bản đã có: chương trình nhận ra từng thành phần và đặt lại theo thể thức Nghị định 30/2020/NĐ-CP.

Phần đầu và người ký còn thiếu thì điền ở bên phải; cơ quan chỉ phải điền một lần.

Xong thì xuất Word và PDF cùng lúc, hoặc in. Không cần mạng.</source>
            <translation>Open a paper that exists: the program recognises its components and sets them in the form of Decree 30/2020/NĐ-CP.

What is missing of head and signer is completed at the right; the agency only once.

Then export Word and PDF together, or print. No network is needed.</translation>
        </message>
        <message>
            <source>&amp;Mở văn bản…</source>
            <translation>&amp;Open a paper…</translation>
        </message>
        <message>
            <source>Hoặc kéo tệp .txt, .md, .json thả vào cửa sổ này.</source>
            <translation>Or drop a .txt, .md or .json file on this window.</translation>
        </message>
        <message>
            <source>Mở gần đây</source>
            <translation>Recent papers</translation>
        </message>
    </context>
    <context>
        <name>thidua::shell::Texts</name>
        <message>
            <source>Trang %1/%2</source>
            <translation>Page %1/%2</translation>
        </message>
        <message>
            <source>%1 từ</source>
            <translation>%1 words</translation>
        </message>
        <message>
            <source>không có điều cần xem</source>
            <translation>nothing needs a look</translation>
        </message>
        <message numerus="yes">
            <source>%n điều cần xem</source>
            <translation>
                <numerusform>%n thing to look at</numerusform>
                <numerusform>%n things to look at</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>thidua::widgets::MessageBar</name>
        <message>
            <source>Thông báo</source>
            <translation>Message</translation>
        </message>
        <message>
            <source>Đóng thông báo</source>
            <translation>Close the message</translation>
        </message>
    </context>
</TS>
