<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name>FieldText</name>
    <message numerus="yes">
        <source>%n mục</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Có %n mục cùng tên &quot;%1&quot;; hãy chọn một trong danh sách.</source>
        <translation>
            <numerusform>There is %n item called &quot;%1&quot;; choose one in the list.</numerusform>
            <numerusform>There are %n items called &quot;%1&quot;; choose one in the list.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; không có trong danh sách; hãy chọn một mục hoặc thêm mới.</source>
        <translation>&quot;%1&quot; is not in the list; choose an item or add a new one.</translation>
    </message>
    <message>
        <source>Ở đây chỉ nhận &quot;Có&quot; hoặc &quot;Không&quot;.</source>
        <translation>Only &quot;Có&quot; (yes) or &quot;Không&quot; (no) is accepted here.</translation>
    </message>
    <message>
        <source>Có</source>
        <translation>Yes</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>Có loại cơ quan và tỉnh thì tên tự theo luật, kể cả khi sáp nhập.</source>
        <translation>With kind and province the name follows the law, mergers included.</translation>
    </message>
    <message>
        <source>Đã chọn ở đây thì các ô dưới chỉ ghi phần khác với bảng căn cứ.</source>
        <translation>Once chosen here, the fields below only hold what differs from the table of legal bases.</translation>
    </message>
    <message>
        <source>Dùng trong bảng và báo cáo; để trống thì dùng cả nội dung.</source>
        <translation>Used in tables and reports; where it is empty the whole text is used.</translation>
    </message>
    <message>
        <source>Mỗi dòng in một dòng. Để trống thì lấy theo tên.</source>
        <translation>Each line is printed as one. Empty: taken from the name.</translation>
    </message>
    <message>
        <source>Văn bản của năm là của cơ quan này.</source>
        <translation>The papers of the year are those of this agency.</translation>
    </message>
    <message>
        <source>Cụm thi đua</source>
        <translation>Cluster</translation>
    </message>
    <message>
        <source>Khối thi đua</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Người đứng đầu</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>Ký thay (KT.)</source>
        <translation>Signs for the head (KT.)</translation>
    </message>
    <message>
        <source>Quyền (Q.)</source>
        <translation>Acting (Q.)</translation>
    </message>
    <message>
        <source>Thay mặt (TM.)</source>
        <translation>On behalf of (TM.)</translation>
    </message>
    <message>
        <source>Thừa lệnh (TL.)</source>
        <translation>By order of (TL.)</translation>
    </message>
    <message>
        <source>Thừa ủy quyền (TUQ.)</source>
        <translation>Delegated (TUQ.)</translation>
    </message>
    <message>
        <source>Cụm trưởng, khối trưởng</source>
        <translation>Head of the cluster or block</translation>
    </message>
    <message>
        <source>Cụm phó, khối phó</source>
        <translation>Deputy head of the cluster or block</translation>
    </message>
    <message>
        <source>Thành viên</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Các thành viên</source>
        <translation>The members</translation>
    </message>
    <message>
        <source>Các thành viên không là trưởng, phó</source>
        <translation>The members but head and deputy</translation>
    </message>
    <message>
        <source>Cơ quan tổ chức cụm, khối</source>
        <translation>Organiser of the cluster or block</translation>
    </message>
    <message>
        <source>Hội đồng theo dõi cụm, khối</source>
        <translation>Council that watches over the cluster or block</translation>
    </message>
    <message>
        <source>Cơ quan mình</source>
        <translation>Our own agency</translation>
    </message>
    <message>
        <source>Nam</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Nữ</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Ký tại hội nghị</source>
        <translation>Signed at a conference</translation>
    </message>
    <message>
        <source>Ký luân chuyển</source>
        <translation>Signed by circulation</translation>
    </message>
    <message>
        <source>Ký giao ước</source>
        <translation>Signing of the pledge</translation>
    </message>
    <message>
        <source>Sáu tháng đầu năm</source>
        <translation>First half of the year</translation>
    </message>
    <message>
        <source>Cả năm</source>
        <translation>Whole year</translation>
    </message>
    <message>
        <source>Sơ kết giữa năm</source>
        <translation>Mid-year review</translation>
    </message>
    <message>
        <source>Tổng kết cuối năm</source>
        <translation>Year-end review</translation>
    </message>
    <message>
        <source>Văn nghệ, thể thao</source>
        <translation>Arts and sport</translation>
    </message>
    <message>
        <source>Hoạt động khác</source>
        <translation>Other activity</translation>
    </message>
    <message>
        <source>đầu tháng</source>
        <translation>early in the month</translation>
    </message>
    <message>
        <source>giữa tháng</source>
        <translation>in the middle of the month</translation>
    </message>
    <message>
        <source>cuối tháng</source>
        <translation>late in the month</translation>
    </message>
    <message>
        <source>Theo kế hoạch</source>
        <translation>As planned</translation>
    </message>
    <message>
        <source>Đã đổi</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Đã hủy</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Hoàn thành nhiệm vụ</source>
        <translation>Duties fulfilled</translation>
    </message>
    <message>
        <source>Hoàn thành xuất sắc nhiệm vụ</source>
        <translation>Duties fulfilled excellently</translation>
    </message>
    <message>
        <source>Hoàn thành tốt nhiệm vụ</source>
        <translation>Duties fulfilled well</translation>
    </message>
    <message>
        <source>Không hoàn thành nhiệm vụ</source>
        <translation>Duties not fulfilled</translation>
    </message>
    <message>
        <source>Đã xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>trước ngày</source>
        <translation>before</translation>
    </message>
    <message>
        <source>chậm nhất ngày</source>
        <translation>not later than</translation>
    </message>
    <message>
        <source>trong tháng</source>
        <translation>in the month</translation>
    </message>
    <message>
        <source>trong số ngày kể từ ngày</source>
        <translation>within that many days from</translation>
    </message>
    <message>
        <source>trong số ngày làm việc kể từ ngày</source>
        <translation>within that many working days from</translation>
    </message>
    <message>
        <source>một lần</source>
        <translation>once</translation>
    </message>
    <message>
        <source>hằng năm</source>
        <translation>yearly</translation>
    </message>
    <message>
        <source>sáu tháng một lần</source>
        <translation>half-yearly</translation>
    </message>
    <message>
        <source>hằng quý</source>
        <translation>quarterly</translation>
    </message>
    <message>
        <source>hằng tháng</source>
        <translation>monthly</translation>
    </message>
    <message>
        <source>Cơ quan, đơn vị</source>
        <translation>Agency, unit</translation>
    </message>
    <message>
        <source>Cụm, khối thi đua</source>
        <translation>Cluster, block</translation>
    </message>
    <message>
        <source>Tỉnh, thành phố</source>
        <translation>Province, city</translation>
    </message>
    <message>
        <source>Cơ sở</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Toàn quốc</source>
        <translation>Nation</translation>
    </message>
    <message>
        <source>Cá nhân</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Tập thể</source>
        <translation>Collective</translation>
    </message>
    <message>
        <source>Cơ quan</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Theo công trạng</source>
        <translation>For merit</translation>
    </message>
    <message>
        <source>Đột xuất</source>
        <translation>Sudden</translation>
    </message>
    <message>
        <source>Theo chuyên đề</source>
        <translation>By theme</translation>
    </message>
    <message>
        <source>Phục vụ</source>
        <translation>Service staff</translation>
    </message>
    <message>
        <source>Quá trình cống hiến</source>
        <translation>Length of service</translation>
    </message>
    <message>
        <source>Đối ngoại</source>
        <translation>External</translation>
    </message>
    <message>
        <source>Bị kỷ luật</source>
        <translation>Disciplined</translation>
    </message>
    <message>
        <source>Đang điều tra</source>
        <translation>Under investigation</translation>
    </message>
    <message>
        <source>Đang thanh tra</source>
        <translation>Under inspection</translation>
    </message>
    <message>
        <source>Đang kiểm toán</source>
        <translation>Under audit</translation>
    </message>
    <message>
        <source>Có đơn khiếu nại, tố cáo</source>
        <translation>Complaint or denunciation</translation>
    </message>
    <message>
        <source>Báo chí nêu</source>
        <translation>Named by the press</translation>
    </message>
    <message>
        <source>Còn thiếu</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Đang soạn</source>
        <translation>Being drafted</translation>
    </message>
    <message>
        <source>Đã ký</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Đã đóng dấu</source>
        <translation>Sealed</translation>
    </message>
    <message>
        <source>Đã nhận</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>Không cần</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>Đã nộp</source>
        <translation>Submitted</translation>
    </message>
    <message>
        <source>Tiếp thu</source>
        <translation>Taken up</translation>
    </message>
    <message>
        <source>Chưa xử lý</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Tiếp thu một phần</source>
        <translation>Taken up in part</translation>
    </message>
    <message>
        <source>Giải trình</source>
        <translation>Explained</translation>
    </message>
    <message>
        <source>Lùi lại</source>
        <translation>Postponed</translation>
    </message>
    <message>
        <source>Đã duyệt</source>
        <translation>Accepted</translation>
    </message>
    <message>
        <source>Trả lại</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Đã rút</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Đã đăng ký</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Đơn vị đã bình xét</source>
        <translation>Voted by the unit</translation>
    </message>
    <message>
        <source>Đã thẩm định</source>
        <translation>Checked</translation>
    </message>
    <message>
        <source>Đã qua hội đồng</source>
        <translation>Through the council</translation>
    </message>
    <message>
        <source>Đã có quyết định</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Đã công bố</source>
        <translation>Announced</translation>
    </message>
    <message>
        <source>Đã chi thưởng</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>Đã lưu hồ sơ</source>
        <translation>Recorded</translation>
    </message>
    <message>
        <source>Đại biểu</source>
        <translation>Delegate</translation>
    </message>
    <message>
        <source>Khách mời</source>
        <translation>Guest</translation>
    </message>
    <message>
        <source>Chủ tịch</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Phó Chủ tịch thứ nhất</source>
        <translation>First deputy chair</translation>
    </message>
    <message>
        <source>Ủy viên thường trực</source>
        <translation>Standing member</translation>
    </message>
    <message>
        <source>Thư ký</source>
        <translation>Secretary</translation>
    </message>
    <message>
        <source>Vượt</source>
        <translation>Exceeded</translation>
    </message>
    <message>
        <source>Đạt</source>
        <translation>Met</translation>
    </message>
    <message>
        <source>Chưa đạt</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>Điểm chuẩn</source>
        <translation>Ordinary points</translation>
    </message>
    <message>
        <source>Điểm thưởng</source>
        <translation>Bonus points</translation>
    </message>
    <message>
        <source>Điểm trừ</source>
        <translation>Penalty points</translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>STT</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>(cột thừa)</source>
        <translation>(column too many)</translation>
    </message>
    <message>
        <source>cột %1: %2</source>
        <translation>column %1: %2</translation>
    </message>
    <message>
        <source>còn trống.</source>
        <translation>empty.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Bảng được dán quá lớn; hãy chép từng phần.</source>
        <translation>The pasted table is too large; copy it in parts.</translation>
    </message>
    <message>
        <source>Chưa có gì để dán; hãy chép các dòng trong Excel trước.</source>
        <translation>There is nothing to paste; copy the rows in Excel first.</translation>
    </message>
    <message>
        <source>Phần được dán chỉ có dòng tiêu đề; hãy chép cả các dòng bên dưới.</source>
        <translation>Only the header row was pasted; copy the rows below it too.</translation>
    </message>
    <message numerus="yes">
        <source>Dán %n dòng vào %1</source>
        <translation>
            <numerusform>Paste %n row into %1</numerusform>
            <numerusform>Paste %n rows into %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sections</name>
    <message>
        <source>Năm và cơ quan</source>
        <translation>Year and agencies</translation>
    </message>
    <message>
        <source>Con người và người ký</source>
        <translation>People and signers</translation>
    </message>
    <message>
        <source>Cụm, khối thi đua</source>
        <translation>Clusters and blocks</translation>
    </message>
    <message>
        <source>Thành viên và chủ đề năm</source>
        <translation>Members and theme of the year</translation>
    </message>
    <message>
        <source>Giao ước thi đua</source>
        <translation>Pledge</translation>
    </message>
    <message>
        <source>Kế hoạch hoạt động</source>
        <translation>Activity plan</translation>
    </message>
    <message>
        <source>Lấy ý kiến dự thảo</source>
        <translation>Opinions on drafts</translation>
    </message>
    <message>
        <source>Hội nghị, cuộc họp</source>
        <translation>Conferences and meetings</translation>
    </message>
    <message>
        <source>Kết quả thực hiện</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Chấm điểm</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Kế hoạch phát động</source>
        <translation>Movement plans</translation>
    </message>
    <message>
        <source>Đăng ký thi đua</source>
        <translation>Registrations</translation>
    </message>
    <message>
        <source>Hồ sơ khen thưởng</source>
        <translation>Award dossiers</translation>
    </message>
    <message>
        <source>Đợt trình</source>
        <translation>Submissions</translation>
    </message>
    <message>
        <source>Hội đồng và sáng kiến</source>
        <translation>Councils and initiatives</translation>
    </message>
    <message>
        <source>Khen thưởng đã có, xếp loại</source>
        <translation>Awards given, ratings</translation>
    </message>
    <message>
        <source>Thời hạn khác</source>
        <translation>Other deadlines</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>Năm cũ ký bằng cách luân chuyển văn bản; hãy xem năm nay ký tại hội nghị hay luân chuyển.</source>
        <translation>The old year was signed by circulation; please check whether this year signs at a conference or by circulation.</translation>
    </message>
    <message>
        <source>người ký</source>
        <translation>signer</translation>
    </message>
    <message>
        <source>%1 chỗ đã tính lại, %2 chỗ đã xóa, %3 chỗ cần xem.</source>
        <translation>%1 places recomputed, %2 cleared, %3 to be looked at.</translation>
    </message>
    <message>
        <source>Lưu ý: %1 là %2 (%3).</source>
        <translation>Note: %1 is a %2 (%3).</translation>
    </message>
    <message>
        <source>%1 mục</source>
        <translation>%1 entries</translation>
    </message>
    <message>
        <source>Nay là %1; hãy xem cơ quan này có đúng là thành viên không.</source>
        <translation>It is %1 now; please check whether that agency is a member.</translation>
    </message>
    <message>
        <source>%1: tệp bị hỏng một phần; hãy mở bằng chương trình, xem lại, lưu rồi thử lại.</source>
        <translation>%1: the file is partly damaged; please open it in the program, look it through, save it and try again.</translation>
    </message>
    <message>
        <source>%1: tệp năm mới phải là tệp khác, tệp năm cũ được giữ nguyên.</source>
        <translation>%1: the new year needs a file of its own; the old one is kept as it is.</translation>
    </message>
    <message>
        <source>Chuyển sang năm %1.</source>
        <translation>Moved to the year %1.</translation>
    </message>
    <message>
        <source>Chưa biết đơn vị nào giữ vai trò này năm %1; đang để như năm cũ.</source>
        <translation>Who holds this office in %1 is not known; it stands as in the old year.</translation>
    </message>
    <message>
        <source>Chưa có ngày kết thúc; hãy xem năm %1 còn xem xét không.</source>
        <translation>It has no last day; please check whether it still goes on in %1.</translation>
    </message>
    <message>
        <source>Chưa rõ văn bản này còn hiệu lực năm %1 không.</source>
        <translation>Whether this document is in force in %1 is not certain.</translation>
    </message>
    <message>
        <source>Chưa thấy văn bản thay thế.</source>
        <translation>No successor is known.</translation>
    </message>
    <message>
        <source>Chỉ ký đến hết %1; hãy nhập người ký của năm %2.</source>
        <translation>Signs until %1 only; please enter who signs in %2.</translation>
    </message>
    <message>
        <source>Chỗ này đã sửa tay nên được giữ; dữ liệu năm mới cho chữ khác.</source>
        <translation>This was changed by hand and is kept; the data of the new year give other words.</translation>
    </message>
    <message>
        <source>Chủ đề, phương châm của năm cũ.</source>
        <translation>A theme or motto of the old year.</translation>
    </message>
    <message>
        <source>Chủ đề, phương châm của năm cũ; hãy nhập của năm mới.</source>
        <translation>A theme or motto of the old year; please enter that of the new one.</translation>
    </message>
    <message>
        <source>Của năm cũ; ở lại tệp cũ.</source>
        <translation>Of the old year; it stays in the old file.</translation>
    </message>
    <message>
        <source>Dữ liệu của các năm trước ở lại tệp cũ.</source>
        <translation>The data of earlier years stay in the old file.</translation>
    </message>
    <message>
        <source>Giai đoạn này đã hết trước năm %1.</source>
        <translation>This period was over before %1.</translation>
    </message>
    <message>
        <source>Hết hiệu lực sau %1, trong năm %2.</source>
        <translation>It ceases to hold after %1, within %2.</translation>
    </message>
    <message>
        <source>Hết hiệu lực sau %1.</source>
        <translation>It ceased to hold after %1.</translation>
    </message>
    <message>
        <source>Hồ sơ năm %1 đã có quyết định; hãy xem số và ngày của quyết định.</source>
        <translation>The dossier of %1 was decided; please check number and date of the decision.</translation>
    </message>
    <message>
        <source>Khóa, nhiệm kỳ của năm cũ; hãy xem còn đúng không.</source>
        <translation>A term of the old year; please check whether it still holds.</translation>
    </message>
    <message>
        <source>Không còn từ sau %1.</source>
        <translation>Gone after %1.</translation>
    </message>
    <message>
        <source>Không mở được mẫu của văn bản này nên không vẽ lại theo dữ liệu mới.</source>
        <translation>The template of this paper cannot be opened, so it was not drawn again from the new data.</translation>
    </message>
    <message>
        <source>Luật này không có trong bảng căn cứ; hãy kiểm tra năm của luật.</source>
        <translation>This law is not in the table of legal bases; please check its year.</translation>
    </message>
    <message>
        <source>Mốc thời gian này đã qua khi sang năm %1.</source>
        <translation>This time has passed by %1.</translation>
    </message>
    <message>
        <source>Mục này bản đang dùng không biết; hãy xem lại.</source>
        <translation>This version does not know this member; please look at it.</translation>
    </message>
    <message>
        <source>Nghỉ hưu %1; hãy bỏ khỏi danh sách hoặc thay người ký.</source>
        <translation>Retired on %1; please take them off the list or change the signer.</translation>
    </message>
    <message>
        <source>Ngày ban hành để trống cho đến khi ký.</source>
        <translation>The day of issue is left open until it is signed.</translation>
    </message>
    <message>
        <source>Ngày, tháng của năm %1 chuyển sang năm %2.</source>
        <translation>A date of %1 was moved to %2.</translation>
    </message>
    <message>
        <source>Ngày, tháng của năm %1, trước năm cũ; hãy xem có cần đổi không.</source>
        <translation>A date of %1, before the old year; please check whether it must change.</translation>
    </message>
    <message>
        <source>Người ký của năm cũ; hãy xem còn giữ chức vụ không.</source>
        <translation>The signer of the old year; please check whether they are still in office.</translation>
    </message>
    <message>
        <source>Người này đã nghỉ hoặc thôi giữ chức vụ.</source>
        <translation>This person has retired or left office.</translation>
    </message>
    <message>
        <source>NĂM</source>
        <translation>YEAR</translation>
    </message>
    <message>
        <source>Năm %1 của tệp cũ chuyển thành năm %2.</source>
        <translation>The year %1 of the old file became %2.</translation>
    </message>
    <message>
        <source>Năm %1 là năm trước của tệp cũ; nếu để so sánh thì năm nay là %2.</source>
        <translation>%1 is the year before the old file; for a comparison it is %2 now.</translation>
    </message>
    <message>
        <source>Năm %1 đã có dữ liệu nhập trước; phần đó được giữ, hãy xem lại.</source>
        <translation>Data of %1 were entered already; they were kept, please look at them.</translation>
    </message>
    <message>
        <source>Năm %1 đã qua khi sang năm %2; hãy xem lại.</source>
        <translation>%1 has passed by %2; please look at it.</translation>
    </message>
    <message>
        <source>Năm %1 ở trong quá khứ; hãy xem có phải còn sót từ văn bản cũ không.</source>
        <translation>%1 lies in the past; please check whether it was left over from an older paper.</translation>
    </message>
    <message>
        <source>Năm kỷ niệm là năm %1.</source>
        <translation>The year of the anniversary is %1.</translation>
    </message>
    <message>
        <source>Phần này bản đang dùng không biết; được mang sang nguyên vẹn.</source>
        <translation>This version does not know this part; it was carried over untouched.</translation>
    </message>
    <message>
        <source>Số của văn bản năm cũ; Văn thư cấp số mới.</source>
        <translation>The number of the old paper; the clerk of records gives a new one.</translation>
    </message>
    <message>
        <source>Số liệu của năm cũ; hãy xem còn đúng không.</source>
        <translation>A figure of the old year; please check whether it still holds.</translation>
    </message>
    <message>
        <source>Số năm kỷ niệm tính cho năm %1.</source>
        <translation>The years of the anniversary are counted for %1.</translation>
    </message>
    <message>
        <source>Số năm kỷ niệm tính cho năm %1; %2 năm không phải năm tròn, hãy xem có còn nhắc đến không.</source>
        <translation>The years of the anniversary are counted for %1; %2 is no round number, please check whether it is still named.</translation>
    </message>
    <message>
        <source>Số năm tính đến năm cũ; hãy xem năm %1 còn nhắc đến không.</source>
        <translation>The years are counted to the old year; please check whether they are still named in %1.</translation>
    </message>
    <message>
        <source>Số thành viên năm cũ là %1, nay là %2.</source>
        <translation>The old year had %1 members, now there are %2.</translation>
    </message>
    <message>
        <source>Sự kiện được đánh số thuộc năm cũ; hãy xem còn đúng không.</source>
        <translation>A numbered event of the old year; please check whether it still holds.</translation>
    </message>
    <message>
        <source>Theo đơn vị đã được suy tôn cho năm %1.</source>
        <translation>The unit that was elected for %1.</translation>
    </message>
    <message>
        <source>Thời hạn chuyển sang năm %1.</source>
        <translation>The deadline was moved to %1.</translation>
    </message>
    <message>
        <source>Tên này chỉ dùng đến hết %1.</source>
        <translation>This name was in use until %1 only.</translation>
    </message>
    <message>
        <source>Tên này dùng đến hết %1; nay là %2.</source>
        <translation>This name was in use until %1; now it is %2.</translation>
    </message>
    <message>
        <source>Tên năm âm lịch của năm cũ.</source>
        <translation>The lunar name of the old year.</translation>
    </message>
    <message>
        <source>Tình trạng được đặt lại như mới dự kiến; hãy xem năm nay có tổ chức không.</source>
        <translation>Its state was set back to planned; please check whether it is held this year.</translation>
    </message>
    <message>
        <source>Tệp chưa ghi năm thi đua; hãy nhập năm rồi thử lại.</source>
        <translation>The file names no year; please enter it and try again.</translation>
    </message>
    <message>
        <source>Tệp là của năm %1; năm mới phải từ %2 đến %3.</source>
        <translation>The file is of %1; the new year must lie between %2 and %3.</translation>
    </message>
    <message>
        <source>Văn bản của năm %1; hãy nêu văn bản tương ứng của năm %2.</source>
        <translation>A document of %1; please cite its counterpart of %2.</translation>
    </message>
    <message>
        <source>Văn bản hướng dẫn của năm %1 theo bảng căn cứ.</source>
        <translation>The guidance of %1 by the table of legal bases.</translation>
    </message>
    <message>
        <source>Văn bản hướng dẫn của năm cũ; hãy nhập văn bản của năm %1.</source>
        <translation>The guidance of the old year; please enter that of %1.</translation>
    </message>
    <message>
        <source>Văn bản này không có trong bảng căn cứ; hãy kiểm tra còn hiệu lực không.</source>
        <translation>This document is not in the table of legal bases; please check whether it is in force.</translation>
    </message>
    <message>
        <source>Vị trí của năm trong giai đoạn, nhiệm kỳ đã khác; hãy viết lại.</source>
        <translation>The place of the year within its period has changed; please write it anew.</translation>
    </message>
    <message>
        <source>bản đã gửi</source>
        <translation>copies sent</translation>
    </message>
    <message>
        <source>chú thích</source>
        <translation>footnote</translation>
    </message>
    <message>
        <source>cơ quan</source>
        <translation>agency</translation>
    </message>
    <message>
        <source>cụm, khối thi đua</source>
        <translation>cluster or block</translation>
    </message>
    <message>
        <source>in bản đồ ra JSON</source>
        <translation>print the map as JSON</translation>
    </message>
    <message>
        <source>khen thưởng đã có</source>
        <translation>awards given</translation>
    </message>
    <message>
        <source>kế hoạch phát động</source>
        <translation>movement plan</translation>
    </message>
    <message>
        <source>lập tệp của năm sau từ tệp năm cũ, kèm bản đồ mọi chỗ phải xem lại</source>
        <translation>makes the file of a later year from an old one, with a map of all that must be looked at</translation>
    </message>
    <message>
        <source>ngày ban hành</source>
        <translation>date of issue</translation>
    </message>
    <message>
        <source>người</source>
        <translation>person</translation>
    </message>
    <message>
        <source>năm của cụm, khối</source>
        <translation>year of the cluster or block</translation>
    </message>
    <message>
        <source>năm mới</source>
        <translation>the new year</translation>
    </message>
    <message>
        <source>nội dung</source>
        <translation>content</translation>
    </message>
    <message>
        <source>nội dung, đoạn %1</source>
        <translation>content, paragraph %1</translation>
    </message>
    <message>
        <source>quá trình của văn bản</source>
        <translation>history of the papers</translation>
    </message>
    <message>
        <source>roll: phải cho --year (năm mới, viết bằng số) và --to; xem thidua roll --help.</source>
        <translation>roll: --year (the new year, in figures) and --to are needed; see thidua roll --help.</translation>
    </message>
    <message>
        <source>số</source>
        <translation>number</translation>
    </message>
    <message>
        <source>tên trong danh sách</source>
        <translation>name in the list</translation>
    </message>
    <message>
        <source>tệp đính kèm</source>
        <translation>attachments</translation>
    </message>
    <message>
        <source>tỉnh, thành phố</source>
        <translation>province or city</translation>
    </message>
    <message>
        <source>việc đang xem xét</source>
        <translation>matter under consideration</translation>
    </message>
    <message>
        <source>ô nhập</source>
        <translation>field</translation>
    </message>
    <message>
        <source>Đã nhập vào %1; nơi nào nêu cơ quan cũ nay nêu cơ quan này. Hãy xem lại danh sách thành viên và phân công.</source>
        <translation>Merged into %1; wherever the old agency was named, this one is. Please look at the list of members and their tasks.</translation>
    </message>
    <message>
        <source>Đơn vị này không còn vào năm %1; hãy nhập đơn vị thay thế.</source>
        <translation>This unit is gone in %1; please enter what took its place.</translation>
    </message>
    <message>
        <source>Địa điểm của năm cũ; để trống thì lấy theo đơn vị đăng cai.</source>
        <translation>The place of the old year; where it is empty, that of the host is taken.</translation>
    </message>
    <message>
        <source>đã tính lại</source>
        <translation>recomputed</translation>
    </message>
    <message>
        <source>đã xóa</source>
        <translation>cleared</translation>
    </message>
    <message>
        <source>đơn vị phó</source>
        <translation>deputy unit</translation>
    </message>
    <message>
        <source>đơn vị đứng đầu</source>
        <translation>head unit</translation>
    </message>
    <message>
        <source>Ở lại tệp cũ.</source>
        <translation>It stays in the old file.</translation>
    </message>
    <message>
        <source>các dạng tệp ghi vào thư mục; nếu không cho thì docx,pdf</source>
        <translation>the kinds of file written into the folder; docx,pdf where none is given</translation>
    </message>
    <message>
        <source>một tệp cho một văn bản, hoặc một thư mục đã có</source>
        <translation>a file for one paper, or a folder that is there</translation>
    </message>
    <message>
        <source>TỆP-RA|THƯ-MỤC</source>
        <translation>OUTPUT|FOLDER</translation>
    </message>
    <message>
        <source>chỉ văn bản có mã này; dùng được nhiều lần</source>
        <translation>only the paper with this id; may be given several times</translation>
    </message>
    <message>
        <source>MÃ</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>xuất các văn bản của một tệp năm thi đua</source>
        <translation>exports the papers of a year file</translation>
    </message>
    <message>
        <source>tệp năm thi đua sẽ ghi</source>
        <translation>the year file to write</translation>
    </message>
    <message>
        <source>TỆP.thidua</source>
        <translation>FILE.thidua</translation>
    </message>
    <message>
        <source>mẫu của một văn bản; dùng được nhiều lần</source>
        <translation>the template of a paper; may be given several times</translation>
    </message>
    <message>
        <source>lập tệp năm thi đua từ dữ liệu, với văn bản theo các mẫu</source>
        <translation>makes a year file from data, with papers from templates</translation>
    </message>
    <message>
        <source>export: còn thiếu --to; xem thidua export --help.</source>
        <translation>export: --to is missing; see thidua export --help.</translation>
    </message>
    <message>
        <source>%1: tệp năm thi đua phải có đuôi .thidua; hãy đổi đuôi tệp.</source>
        <translation>%1: a year file must end in .thidua; change the ending.</translation>
    </message>
    <message>
        <source>new: phải cho --template, --data và --to; xem thidua new --help.</source>
        <translation>new: --template, --data and --to must be given; see thidua new --help.</translation>
    </message>
    <message>
        <source>%1: một tệp chỉ chứa một văn bản; hãy chọn bằng --paper hoặc cho một thư mục.</source>
        <translation>%1: one file holds one paper; choose it with --paper or name a folder.</translation>
    </message>
    <message>
        <source>%1: không có văn bản &quot;%2&quot;; các văn bản: %3.</source>
        <translation>%1: there is no paper &quot;%2&quot;; the papers are: %3.</translation>
    </message>
    <message>
        <source>%1: dữ liệu không phải là dữ liệu của một năm thi đua; hãy xem docs/format.md.</source>
        <translation>%1: the data are not those of an emulation year; see docs/format.md.</translation>
    </message>
    <message>
        <source>hãy mở bằng Word hoặc LibreOffice rồi lưu thành tệp mới</source>
        <translation>open it in Word or LibreOffice and save it as a new file</translation>
    </message>
    <message>
        <source>hãy xin lại tệp từ nơi gửi</source>
        <translation>ask the sender for the file again</translation>
    </message>
    <message>
        <source>hãy bớt ảnh, phần đính kèm rồi lưu lại</source>
        <translation>remove pictures or attachments and save it again</translation>
    </message>
    <message>
        <source>tệp không phải là gói .docx hoặc đã bị cắt cụt</source>
        <translation>the file is not a .docx package or has been cut short</translation>
    </message>
    <message>
        <source>cuối gói có dữ liệu lạ nên không rõ nội dung nào là thật</source>
        <translation>foreign data at the end of the package leave it unclear which contents are the real ones</translation>
    </message>
    <message>
        <source>gói bị chia thành nhiều phần</source>
        <translation>the package is split into several volumes</translation>
    </message>
    <message>
        <source>gói dùng dạng zip64 mà chương trình không nhận</source>
        <translation>the package uses zip64, which the program does not accept</translation>
    </message>
    <message>
        <source>đầu gói có dữ liệu lạ</source>
        <translation>foreign data stand before the package</translation>
    </message>
    <message>
        <source>mục lục của gói bị hỏng</source>
        <translation>the directory of the package is damaged</translation>
    </message>
    <message>
        <source>gói có quá nhiều phần</source>
        <translation>the package has too many parts</translation>
    </message>
    <message>
        <source>phần “%1” được đặt mật khẩu</source>
        <translation>part “%1” is protected by a password</translation>
    </message>
    <message>
        <source>hãy bỏ mật khẩu rồi lưu lại</source>
        <translation>remove the password and save it again</translation>
    </message>
    <message>
        <source>phần “%1” được nén theo cách lạ</source>
        <translation>part “%1” is compressed in an unknown way</translation>
    </message>
    <message>
        <source>phần “%1” không phải là tệp thường</source>
        <translation>part “%1” is not a regular file</translation>
    </message>
    <message>
        <source>phần “%1” có tên không được phép</source>
        <translation>part “%1” has a name that is not allowed</translation>
    </message>
    <message>
        <source>phần “%1” có tên quá dài</source>
        <translation>part “%1” has too long a name</translation>
    </message>
    <message>
        <source>phần “%1” nằm trong quá nhiều lớp thư mục</source>
        <translation>part “%1” lies in too many nested folders</translation>
    </message>
    <message>
        <source>phần “%1” có hai lần</source>
        <translation>part “%1” is there twice</translation>
    </message>
    <message>
        <source>phần “%1” chồng lên phần khác</source>
        <translation>part “%1” overlaps another part</translation>
    </message>
    <message>
        <source>phần “%1” khai khác với mục lục của gói</source>
        <translation>part “%1” says something else than the directory of the package</translation>
    </message>
    <message>
        <source>phần “%1” quá lớn</source>
        <translation>part “%1” is too large</translation>
    </message>
    <message>
        <source>nội dung của gói quá lớn</source>
        <translation>the contents of the package are too large</translation>
    </message>
    <message>
        <source>phần “%1” phình ra quá mức khi giải nén</source>
        <translation>part “%1” swells beyond measure when unpacked</translation>
    </message>
    <message>
        <source>phần “%1” bị hỏng</source>
        <translation>part “%1” is damaged</translation>
    </message>
    <message>
        <source>(rỗng)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Không đóng gói được tệp vì tên phần “%1” không hợp lệ hoặc bị trùng; hãy báo cho người làm chương trình.</source>
        <translation>The file could not be packed because the part name “%1” is not valid or occurs twice; please tell the makers of the program.</translation>
    </message>
    <message>
        <source>Không đóng gói được tệp; hãy đóng bớt chương trình khác rồi thử lại.</source>
        <translation>The file could not be packed; close some other programs and try again.</translation>
    </message>
    <message>
        <source>%1: tệp quá lớn (giới hạn %2 MB); hãy tách thành tệp nhỏ hơn.</source>
        <translation>%1: the file is too large (the limit is %2 MB); split it into smaller files.</translation>
    </message>
    <message>
        <source>không có tệp này; hãy xem lại tên và thư mục.</source>
        <translation>there is no such file; check its name and folder.</translation>
    </message>
    <message>
        <source>đây là thư mục; hãy chọn một tệp.</source>
        <translation>this is a folder; choose a file.</translation>
    </message>
    <message>
        <source>đây không phải là tệp thường; hãy chọn một tệp.</source>
        <translation>this is not a regular file; choose a file.</translation>
    </message>
    <message>
        <source>không mở được tệp; hãy xem lại quyền đọc.</source>
        <translation>the file cannot be opened; check that you may read it.</translation>
    </message>
    <message>
        <source>đọc tệp giữa chừng thì hỏng; hãy thử lại.</source>
        <translation>reading the file failed half way; try again.</translation>
    </message>
    <message>
        <source>%1: dòng %2 không đúng cú pháp JSON; hãy sửa tệp rồi thử lại.</source>
        <translation>%1: line %2 is not valid JSON; correct the file and try again.</translation>
    </message>
    <message>
        <source>%1: tệp JSON này không phải là một đối tượng { … }; hãy xem lại tệp.</source>
        <translation>%1: this JSON file does not hold an object { … }; check the file.</translation>
    </message>
    <message>
        <source>mục &quot;%1&quot; %2</source>
        <translation>member &quot;%1&quot; %2</translation>
    </message>
    <message>
        <source>%1: %2; hãy sửa rồi thử lại.</source>
        <translation>%1: %2; correct it and try again.</translation>
    </message>
    <message>
        <source>phải là chữ trong ngoặc kép</source>
        <translation>must be text in quotation marks</translation>
    </message>
    <message>
        <source>phải là số</source>
        <translation>must be a number</translation>
    </message>
    <message>
        <source>không có thành phần này</source>
        <translation>there is no such component</translation>
    </message>
    <message>
        <source>phải là số nguyên</source>
        <translation>must be a whole number</translation>
    </message>
    <message>
        <source>phải là true hoặc false</source>
        <translation>must be true or false</translation>
    </message>
    <message>
        <source>phải là danh sách [ … ]</source>
        <translation>must be a list [ … ]</translation>
    </message>
    <message>
        <source>chỉ được có các dòng chữ</source>
        <translation>may hold lines of text only</translation>
    </message>
    <message>
        <source>phải là đối tượng { … }</source>
        <translation>must be an object { … }</translation>
    </message>
    <message>
        <source>phải là hai số [hàng, cột]</source>
        <translation>must be two numbers [rows, columns]</translation>
    </message>
    <message>
        <source>%1: đã có tệp này; dùng --force nếu muốn ghi đè.</source>
        <translation>%1: the file exists already; use --force to replace it.</translation>
    </message>
    <message>
        <source>%1: không có thư mục để ghi tệp này; hãy tạo thư mục trước.</source>
        <translation>%1: there is no folder to write this file to; make the folder first.</translation>
    </message>
    <message>
        <source>%1: tên tệp quá dài; hãy đặt tên ngắn hơn.</source>
        <translation>%1: the file name is too long; choose a shorter one.</translation>
    </message>
    <message>
        <source>%1: liên kết trỏ vòng quanh; hãy cho tên một tệp.</source>
        <translation>%1: the link leads back to itself; give the name of a file.</translation>
    </message>
    <message>
        <source>%1: tên tệp không hợp lệ; hãy đặt tên khác.</source>
        <translation>%1: the file name is not valid; choose another one.</translation>
    </message>
    <message>
        <source>%1: đây không phải là tệp thường; hãy cho tên một tệp khác.</source>
        <translation>%1: this is not a regular file; give the name of another file.</translation>
    </message>
    <message>
        <source>%1: đây là thư mục; hãy cho tên một tệp.</source>
        <translation>%1: this is a folder; give the name of a file.</translation>
    </message>
    <message>
        <source>%1: không ghi được vì đĩa đã đầy; hãy dọn bớt rồi ghi lại.</source>
        <translation>%1: not written because the disk is full; make room and write it again.</translation>
    </message>
    <message>
        <source>%1: không có quyền ghi ở đây; hãy chọn nơi khác.</source>
        <translation>%1: you may not write here; choose another place.</translation>
    </message>
    <message>
        <source>%1: không ghi được tệp; hãy thử lại hoặc chọn nơi khác.</source>
        <translation>%1: the file could not be written; try again or choose another place.</translation>
    </message>
    <message>
        <source>%1: đã ghi tệp, nhưng ổ đĩa báo lỗi; hãy kiểm tra ổ đĩa rồi ghi lại.</source>
        <translation>%1: the file was written, but the disk reported an error; check the disk and write it again.</translation>
    </message>
    <message>
        <source>chỉ nhận &quot;khẩn&quot;, &quot;thượng khẩn&quot; hoặc &quot;hỏa tốc&quot;</source>
        <translation>must be &quot;khẩn&quot;, &quot;thượng khẩn&quot; or &quot;hỏa tốc&quot;</translation>
    </message>
    <message>
        <source>%1: tệp do bản Thi Đua mới hơn tạo ra; hãy cập nhật chương trình.</source>
        <translation>%1: the file was made by a newer version of Thi Đua; update the program.</translation>
    </message>
    <message>
        <source>không phải là một loại đoạn đã biết</source>
        <translation>is not a known type of block</translation>
    </message>
    <message>
        <source>phải từ 1 trở lên</source>
        <translation>must be 1 or more</translation>
    </message>
    <message>
        <source>lồng nhau quá sâu</source>
        <translation>is nested too deeply</translation>
    </message>
    <message>
        <source>Văn bản không có nội dung để xuất; hãy mở lại văn bản.</source>
        <translation>The paper has no contents to export; open it again.</translation>
    </message>
    <message>
        <source>%1: tệp này không phải là văn bản Word; hãy chọn tệp .docx.</source>
        <translation>%1: this file is not a Word document; choose a .docx file.</translation>
    </message>
    <message>
        <source>có thẻ dài bất thường</source>
        <translation>has an unusually long tag</translation>
    </message>
    <message>
        <source>có khai báo DTD</source>
        <translation>declares a DTD</translation>
    </message>
    <message>
        <source>hỏng</source>
        <translation>is damaged</translation>
    </message>
    <message>
        <source>Một bảng</source>
        <translation>A table</translation>
    </message>
    <message>
        <source>Bảng “%1”</source>
        <translation>Table “%1”</translation>
    </message>
    <message>
        <source>%1 rộng hơn phần chữ của trang %2 mm; hãy bớt cột hoặc đặt trang nằm ngang.</source>
        <translation>%1 is %2 mm wider than the text of the page; remove columns or turn the page to landscape.</translation>
    </message>
    <message>
        <source>Phông chữ %1 không có ký tự “%2” (U+%3) trong đoạn “%4”; hãy thay bằng ký tự khác.</source>
        <translation>The font %1 lacks the character “%2” (U+%3) in the paragraph “%4”; use another character.</translation>
    </message>
    <message>
        <source>Không đọc được tệp phông chữ “%1”; hãy cài phông chữ Times New Roman hoặc gói fonts-croscore (Tinos).</source>
        <translation>The font file “%1” cannot be read; install the font Times New Roman or the package fonts-croscore (Tinos).</translation>
    </message>
    <message>
        <source>Tệp phông chữ “%1” bị hỏng hoặc không dùng được; hãy cài lại phông chữ.</source>
        <translation>The font file “%1” is damaged or cannot be used; install the font again.</translation>
    </message>
    <message>
        <source>Văn bản không có trang nào để xuất PDF.</source>
        <translation>The paper has no page to export as PDF.</translation>
    </message>
    <message>
        <source>%1: chỉ ghi được tệp .docx, .pdf, .json, .txt hoặc .png; hãy đổi đuôi tệp.</source>
        <translation>%1: only .docx, .pdf, .json, .txt and .png files can be written; change the file ending.</translation>
    </message>
    <message>
        <source>%1: tệp ra trùng với tệp vào; hãy đặt tên khác.</source>
        <translation>%1: the output is the same file as the input; choose another name.</translation>
    </message>
    <message>
        <source>%1: không tạo được ảnh của trang; hãy thử lại.</source>
        <translation>%1: the picture of the page could not be made; try again.</translation>
    </message>
    <message>
        <source>Không thấy dữ liệu của chương trình (thư mục resources); hãy cài lại.</source>
        <translation>The data of the program (the folder resources) are missing; install it again.</translation>
    </message>
    <message>
        <source>Bỏ phần đầu lặp lại ở văn bản kèm theo.</source>
        <translation>Dropped the head repeated on an attached paper.</translation>
    </message>
    <message>
        <source>Bỏ chữ ghi ở chỗ ký; bản in để trống chỗ này cho chữ ký và dấu.</source>
        <translation>Dropped the words in the signature room; the print leaves it blank for signature and stamp.</translation>
    </message>
    <message>
        <source>Bỏ dòng thông tin chữ ký số.</source>
        <translation>Dropped a line of a digital signature.</translation>
    </message>
    <message>
        <source>Bỏ dòng đề mục trên các chữ ký.</source>
        <translation>Dropped the heading above the signatures.</translation>
    </message>
    <message>
        <source>Dòng này ở phần cuối văn bản, không rõ là nơi nhận hay chữ ký nên không đưa vào.</source>
        <translation>This line at the end of the paper is left out: it is unclear whether it belongs to recipients or signature.</translation>
    </message>
    <message>
        <source>%1: tệp không phải là văn bản chữ viết bằng UTF-8 hoặc UTF-16; hãy mở tệp bằng trình soạn thảo rồi lưu lại theo bảng mã UTF-8.</source>
        <translation>%1: the file is not text in UTF-8 or UTF-16; open it in an editor and save it in UTF-8.</translation>
    </message>
    <message>
        <source>dòng %1 dài quá %2 ký tự; hãy kiểm tra xem có đúng là tệp văn bản rồi ngắt dòng ấy ra.</source>
        <translation>line %1 is longer than %2 characters; check that this is a text file and break that line.</translation>
    </message>
    <message>
        <source>tệp không có chữ nào; hãy chọn tệp có nội dung văn bản.</source>
        <translation>the file has no words in it; choose a file with the text of a paper.</translation>
    </message>
    <message>
        <source>tệp có quá %1 dòng chữ; hãy tách riêng từng văn bản rồi thử lại.</source>
        <translation>the file has more than %1 lines of text; put each paper into a file of its own and try again.</translation>
    </message>
    <message>
        <source>tệp trống; hãy chọn tệp có nội dung văn bản.</source>
        <translation>the file is empty; choose a file with the text of a paper.</translation>
    </message>
    <message>
        <source>tệp lớn quá %1 MB; hãy tách riêng từng văn bản rồi thử lại.</source>
        <translation>the file is larger than %1 MB; put each paper into a file of its own and try again.</translation>
    </message>
    <message>
        <source>ngày đăng bài</source>
        <translation>a date of publication</translation>
    </message>
    <message>
        <source>lịch của trang web</source>
        <translation>the calendar of a web page</translation>
    </message>
    <message>
        <source>tên người viết bài</source>
        <translation>the name of an author</translation>
    </message>
    <message>
        <source>lời dẫn của trang web</source>
        <translation>the navigation of a web page</translation>
    </message>
    <message>
        <source>%1 ở dòng %2</source>
        <translation>%1 in line %2</translation>
    </message>
    <message>
        <source>không thấy số, ký hiệu, tên loại văn bản, nơi nhận hay chữ ký</source>
        <translation>no number, symbol, kind of paper, recipients or signature were found</translation>
    </message>
    <message>
        <source>đây giống một trang web hoặc bản tin (có %1), không phải văn bản hành chính: %2; hãy chọn tệp chứa chính văn bản cần chuyển.</source>
        <translation>this looks like a web page or a news item (it has %1), not an official paper: %2; choose the file that holds the paper itself.</translation>
    </message>
    <message>
        <source>không có văn bản hành chính nào trong tệp: %1; hãy chọn tệp chứa chính văn bản cần chuyển.</source>
        <translation>there is no official paper in the file: %1; choose the file that holds the paper itself.</translation>
    </message>
    <message>
        <source>Bỏ vì số, ký hiệu đã có ở dòng khác.</source>
        <translation>Dropped because number and symbol stand in another line already.</translation>
    </message>
    <message>
        <source>Dòng này ở trên phần đầu văn bản, không rõ là thành phần nào.</source>
        <translation>This line stands above the head of the paper; it is unclear what it is part of.</translation>
    </message>
    <message>
        <source>Bỏ hình, văn bản hành chính không chứa hình này.</source>
        <translation>Dropped a picture; an official paper does not hold it.</translation>
    </message>
    <message>
        <source>Bỏ liên kết, giữ lại phần chữ.</source>
        <translation>Dropped the link and kept its words.</translation>
    </message>
    <message>
        <source>Bỏ chú thích của trang web.</source>
        <translation>Dropped a comment of the web page.</translation>
    </message>
    <message>
        <source>Bỏ số trang.</source>
        <translation>Dropped a page number.</translation>
    </message>
    <message>
        <source>Bỏ dòng đầu trang lặp lại.</source>
        <translation>Dropped a repeated page header.</translation>
    </message>
    <message>
        <source>Ký hiệu đầu đoạn này được viết thành “%1” (%2 chỗ như vậy).</source>
        <translation>The mark before this paragraph is written as “%1” (%2 places like this).</translation>
    </message>
    <message>
        <source>Văn bản ghi %1 thành viên nhưng nêu tên %2 thành viên; hãy đối chiếu lại các ô ký.</source>
        <translation>The paper speaks of %1 members but names %2; check the boxes for the signatures.</translation>
    </message>
    <message>
        <source>Bỏ chữ đứng sau dấu kết thúc “./.”, có lẽ là chữ ký nháy bị đọc nhầm.</source>
        <translation>Dropped letters behind the end mark “./.”; they are probably a misread initial.</translation>
    </message>
    <message>
        <source>còn trống</source>
        <translation>is empty</translation>
    </message>
    <message>
        <source>và &quot;month&quot; không phải là một ngày trong năm</source>
        <translation>and &quot;month&quot; are not a day of the year</translation>
    </message>
    <message>
        <source>tên loại</source>
        <translation>kind of paper</translation>
    </message>
    <message>
        <source>số, ký hiệu</source>
        <translation>number and symbol</translation>
    </message>
    <message>
        <source>ngày ký</source>
        <translation>date of signing</translation>
    </message>
    <message>
        <source>cơ quan ban hành</source>
        <translation>issuing agency</translation>
    </message>
    <message>
        <source>trích yếu</source>
        <translation>abstract</translation>
    </message>
    <message>
        <source>còn thiếu</source>
        <translation>is missing</translation>
    </message>
    <message>
        <source>phải sau &quot;earlyUntil&quot; và không quá ngày 28</source>
        <translation>must be after &quot;earlyUntil&quot; and not after day 28</translation>
    </message>
    <message>
        <source>phải là &quot;cao&quot;, &quot;vừa&quot;, &quot;thấp&quot; hoặc &quot;chưa xác nhận&quot;</source>
        <translation>must be &quot;cao&quot;, &quot;vừa&quot;, &quot;thấp&quot; or &quot;chưa xác nhận&quot;</translation>
    </message>
    <message>
        <source>Cơ quan nhập</source>
        <translation>Entered by the office</translation>
    </message>
    <message>
        <source>nghỉ bù %1</source>
        <translation>day off in lieu of %1</translation>
    </message>
    <message>
        <source>nghỉ cuối tuần</source>
        <translation>weekend</translation>
    </message>
    <message>
        <source>Chưa có ngày %1 năm %2; hãy nhập vào bảng ngày nghỉ.</source>
        <translation>The day of %1 in %2 is not known; enter it in the table of holidays.</translation>
    </message>
    <message>
        <source>Chưa có %1 năm %2; hãy nhập khi có thông báo của năm đó.</source>
        <translation>%1 of %2 not known yet; enter it when that year&apos;s notice is out.</translation>
    </message>
    <message>
        <source>%1 còn hiệu lực nhưng văn bản mà nó hướng dẫn đã hết hiệu lực; hãy kiểm tra trước khi dùng làm căn cứ.</source>
        <translation>%1 is in force, but the document it implements is not any more; check before citing it as a basis.</translation>
    </message>
    <message>
        <source>%1 hết hiệu lực sau %2 mà chưa thấy văn bản thay thế; hãy kiểm tra văn bản thay thế.</source>
        <translation>%1 is not in force after %2 and no replacement is known; check what replaces it.</translation>
    </message>
    <message>
        <source>%1: chưa rõ còn hiệu lực vào %2 không; hãy kiểm tra trước khi dùng làm căn cứ.</source>
        <translation>%1: it is not certain whether it is in force on %2; check before citing it as a basis.</translation>
    </message>
    <message>
        <source>Danh mục thi đua, khen thưởng</source>
        <translation>Catalogue of awards</translation>
    </message>
    <message>
        <source>thẩm quyền</source>
        <translation>who decides</translation>
    </message>
    <message>
        <source>tiêu chuẩn</source>
        <translation>criteria</translation>
    </message>
    <message>
        <source>tỷ lệ phiếu</source>
        <translation>share of votes</translation>
    </message>
    <message>
        <source>mức tiền thưởng</source>
        <translation>amount of the bonus</translation>
    </message>
    <message>
        <source>mẫu báo cáo</source>
        <translation>form of the report</translation>
    </message>
    <message>
        <source>Từ viết tắt</source>
        <translation>Abbreviations</translation>
    </message>
    <message>
        <source>Căn cứ pháp lý</source>
        <translation>Legal bases</translation>
    </message>
    <message>
        <source>Đơn vị hành chính cấp tỉnh</source>
        <translation>Provinces and cities</translation>
    </message>
    <message>
        <source>Tên cơ quan</source>
        <translation>Names of agencies</translation>
    </message>
    <message>
        <source>Ngày kỷ niệm</source>
        <translation>Anniversaries</translation>
    </message>
    <message>
        <source>năm tròn, năm lẻ 5</source>
        <translation>tenth and fifth years</translation>
    </message>
    <message>
        <source>Ngày nghỉ</source>
        <translation>Holidays</translation>
    </message>
    <message>
        <source>lịch nghỉ năm %1</source>
        <translation>holidays of %1</translation>
    </message>
    <message>
        <source>nghỉ cuối tuần, nghỉ bù</source>
        <translation>weekends and days off in lieu</translation>
    </message>
    <message>
        <source>Cách hiểu thời hạn</source>
        <translation>How time limits are read</translation>
    </message>
    <message>
        <source>&quot;trước ngày&quot;</source>
        <translation>&quot;trước ngày&quot; (before a day)</translation>
    </message>
    <message>
        <source>&quot;trong vòng … ngày&quot;</source>
        <translation>&quot;trong vòng … ngày&quot; (within … days)</translation>
    </message>
    <message>
        <source>đầu, giữa, cuối tháng</source>
        <translation>beginning, middle and end of a month</translation>
    </message>
    <message>
        <source>Thời hạn luật định</source>
        <translation>Time limits by law</translation>
    </message>
    <message>
        <source>Lương cơ sở</source>
        <translation>Base salary</translation>
    </message>
    <message>
        <source>%1 đồng</source>
        <translation>%1 đồng</translation>
    </message>
    <message>
        <source>Làm tròn tiền thưởng</source>
        <translation>Rounding of bonuses</translation>
    </message>
    <message>
        <source>đến %1 đồng</source>
        <translation>to %1 đồng</translation>
    </message>
    <message>
        <source>Thành phần hồ sơ</source>
        <translation>Parts of a dossier</translation>
    </message>
    <message>
        <source>phải là một trong: %1</source>
        <translation>must be one of: %1</translation>
    </message>
    <message>
        <source>phải từ 1 đến 100</source>
        <translation>must be between 1 and 100</translation>
    </message>
    <message>
        <source>phải là số lần lương cơ sở, lớn hơn 0</source>
        <translation>must be a multiple of the base salary above 0</translation>
    </message>
    <message>
        <source>phải có đủ ngày, tháng, năm (viết như 2026-02-17)</source>
        <translation>must have day, month and year (written like 2026-02-17)</translation>
    </message>
    <message>
        <source>phải từ ngày đầu trở đi và không quá %1 ngày</source>
        <translation>must not be before the first day nor more than %1 days long</translation>
    </message>
    <message>
        <source>có &quot;%1&quot; không phải là ngày (viết như 2026-08-22)</source>
        <translation>has &quot;%1&quot;, which is not a date (written like 2026-08-22)</translation>
    </message>
    <message>
        <source>không phải là ngày (viết như 2020-03-26)</source>
        <translation>is not a date (written like 2020-03-26)</translation>
    </message>
    <message>
        <source>đứng trước ngày bắt đầu</source>
        <translation>is before the first day</translation>
    </message>
    <message>
        <source>trùng với một bản ghi ở trên</source>
        <translation>is the same as in a record above</translation>
    </message>
    <message>
        <source>nằm ngoài khoảng least – most</source>
        <translation>lies outside the range least – most</translation>
    </message>
    <message>
        <source>phải là số đồng lớn hơn 0</source>
        <translation>must be an amount in đồng above 0</translation>
    </message>
    <message>
        <source>cách làm tròn tiền thưởng</source>
        <translation>how bonuses are rounded</translation>
    </message>
    <message>
        <source>còn thiếu (hoặc cho &quot;day&quot; và &quot;month&quot;)</source>
        <translation>is missing (or give &quot;day&quot; and &quot;month&quot;)</translation>
    </message>
    <message>
        <source>%1 là %2 mm; quy định từ %3 đến %4 mm.</source>
        <translation>%1 is %2 mm; the rule is %3 to %4 mm.</translation>
    </message>
    <message>
        <source>Khổ giấy là %1 × %2 mm; quy định A4.</source>
        <translation>The sheet is %1 × %2 mm; the rule is A4.</translation>
    </message>
    <message>
        <source>Lề trên</source>
        <translation>The top margin</translation>
    </message>
    <message>
        <source>Lề dưới</source>
        <translation>The bottom margin</translation>
    </message>
    <message>
        <source>Lề trái</source>
        <translation>The left margin</translation>
    </message>
    <message>
        <source>Lề phải</source>
        <translation>The right margin</translation>
    </message>
    <message>
        <source>đậm, nghiêng</source>
        <translation>bold italic</translation>
    </message>
    <message>
        <source>đậm, đứng</source>
        <translation>bold upright</translation>
    </message>
    <message>
        <source>không đậm, nghiêng</source>
        <translation>regular italic</translation>
    </message>
    <message>
        <source>không đậm, đứng</source>
        <translation>regular upright</translation>
    </message>
    <message>
        <source>Chữ %1; quy định %2.</source>
        <translation>The type is %1; the rule is %2.</translation>
    </message>
    <message>
        <source>Chữ phải in hoa.</source>
        <translation>Must be in capitals.</translation>
    </message>
    <message>
        <source>Cỡ chữ %1; quy định từ %2 đến %3.</source>
        <translation>Type size %1; the rule is %2 to %3.</translation>
    </message>
    <message>
        <source>Đoạn văn chưa dàn đều cả hai lề.</source>
        <translation>The paragraph is not justified.</translation>
    </message>
    <message>
        <source>Đầu dòng lùi vào %1 mm; quy định 10 mm hoặc 12,7 mm.</source>
        <translation>The first line is indented by %1 mm; the rule is 10 mm or 12.7 mm.</translation>
    </message>
    <message>
        <source>Khoảng cách đoạn là %1 pt; quy định ít nhất %2 pt.</source>
        <translation>The space between paragraphs is %1 pt; the rule is at least %2 pt.</translation>
    </message>
    <message>
        <source>Khoảng cách dòng là %1; quy định từ %2 đến %3 dòng.</source>
        <translation>The line spacing is %1; the rule is %2 to %3 lines.</translation>
    </message>
    <message>
        <source>Đường kẻ dài bằng %1 dòng chữ; quy định từ %2 đến %3.</source>
        <translation>The rule is %1 of the line of text long; it should be %2 to %3.</translation>
    </message>
    <message>
        <source>Đường kẻ lệch giữa %1 mm.</source>
        <translation>The rule is %1 mm off centre.</translation>
    </message>
    <message>
        <source>Trang đầu không hiện số trang.</source>
        <translation>The first page shows no page number.</translation>
    </message>
    <message>
        <source>Số trang phải ở giữa lề trên, cỡ 13 đến 14.</source>
        <translation>The page number must stand in the middle of the top margin, in size 13 to 14.</translation>
    </message>
    <message>
        <source>%1: không có thư mục này của cơ quan; hãy xem lại --office.</source>
        <translation>%1: there is no such folder of the office; check --office.</translation>
    </message>
    <message>
        <source>%1: đây không phải là thư mục đọc được; hãy xem lại --office.</source>
        <translation>%1: this is not a folder that can be read; check --office.</translation>
    </message>
    <message>
        <source>không ghi được ra đầu ra chuẩn.</source>
        <translation>standard output could not be written.</translation>
    </message>
    <message>
        <source>-: không đọc được đầu vào chuẩn; hãy thử lại.</source>
        <translation>-: standard input cannot be read; try again.</translation>
    </message>
    <message>
        <source>-: đầu vào chuẩn quá lớn; hãy bớt lại.</source>
        <translation>-: standard input is too large; make it smaller.</translation>
    </message>
    <message>
        <source>convert: còn thiếu --to và tên tệp ra; xem thidua convert --help.</source>
        <translation>convert: --to and the name of the output are missing; see thidua convert --help.</translation>
    </message>
    <message>
        <source>HỒ-SƠ.json</source>
        <translation>PROFILE.json</translation>
    </message>
    <message>
        <source>phần đầu văn bản của cơ quan; chỉ điền những gì văn bản còn thiếu (- : đọc từ đầu vào chuẩn)</source>
        <translation>the head of the office&apos;s papers; fills only what the paper lacks (-: read from standard input)</translation>
    </message>
    <message>
        <source>TỆP-VÀO</source>
        <translation>INPUT</translation>
    </message>
    <message>
        <source>đọc văn bản (.txt, .md, .json) và ghi lại theo thể thức Nghị định 30/2020/NĐ-CP</source>
        <translation>reads a paper (.txt, .md, .json) and writes it in the form of Decree 30/2020/NĐ-CP</translation>
    </message>
    <message>
        <source>TỆP-RA</source>
        <translation>OUTPUT</translation>
    </message>
    <message>
        <source>tệp ra: .docx, .pdf, .json, .txt hoặc .png (mỗi trang một ảnh); dùng được nhiều lần</source>
        <translation>output: .docx, .pdf, .json, .txt or .png (one picture per page); may be given several times</translation>
    </message>
    <message>
        <source>ghi đè tệp đã có</source>
        <translation>replace files that exist</translation>
    </message>
    <message>
        <source>cho biết từng trang, từng dòng của bản in (JSON, đơn vị điểm, gốc ở góc trên bên trái)</source>
        <translation>tells every page and every line of the print (JSON, in points, from the top left corner)</translation>
    </message>
    <message>
        <source>in ra JSON (luôn như vậy)</source>
        <translation>print JSON (it always does)</translation>
    </message>
    <message>
        <source>nói bằng tiếng Việt (vi, nếu không cho) hay tiếng Anh (en)</source>
        <translation>speak Vietnamese (vi, unless given) or English (en)</translation>
    </message>
    <message>
        <source>THƯ-MỤC</source>
        <translation>FOLDER</translation>
    </message>
    <message>
        <source>thư mục của cơ quan, phải có sẵn: tệp trong thư mục con regulations bổ sung hoặc thay quy định của chương trình; nếu không cho thì dùng thư mục trong phần dữ liệu của người dùng</source>
        <translation>the office&apos;s folder, which must exist: files in its folder regulations add to the program&apos;s own or take their place; unless given, the folder among the user&apos;s data</translation>
    </message>
    <message>
        <source>in hướng dẫn này</source>
        <translation>print this help</translation>
    </message>
    <message>
        <source>soạn và trình bày văn bản thi đua, khen thưởng theo Nghị định 30/2020/NĐ-CP</source>
        <translation>writes papers of emulation and commendation in the form of Decree 30/2020/NĐ-CP</translation>
    </message>
    <message>
        <source>Cách dùng:</source>
        <translation>Usage:</translation>
    </message>
    <message>
        <source>Lệnh nào cũng nhận:</source>
        <translation>Every command takes:</translation>
    </message>
    <message>
        <source>thidua LỆNH --help cho biết các tùy chọn của từng lệnh; thidua --version cho biết bản.</source>
        <translation>thidua COMMAND --help tells the options of a command; thidua --version tells the version.</translation>
    </message>
    <message>
        <source>Kết thúc với 0: xong; 2: dùng sai; 3: không đọc được hoặc từ chối tệp vào hay thư mục của cơ quan; 4: không ghi được tệp ra.</source>
        <translation>Exit status 0: done; 2: wrong use; 3: the input or the office&apos;s folder cannot be read or is refused; 4: the output cannot be written.</translation>
    </message>
    <message>
        <source>[tùy chọn]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>không có lệnh này; các lệnh: %1; xem thidua --help.</source>
        <translation>there is no such command; the commands: %1; see thidua --help.</translation>
    </message>
    <message>
        <source>%1: %2; xem thidua %1 --help.</source>
        <translation>%1: %2; see thidua %1 --help.</translation>
    </message>
    <message>
        <source>%1 chỉ dùng một lần; xem thidua --help.</source>
        <translation>%1 may be used only once; see thidua --help.</translation>
    </message>
    <message>
        <source>sau %1 còn thiếu giá trị; xem thidua --help.</source>
        <translation>%1 lacks its value; see thidua --help.</translation>
    </message>
    <message>
        <source>--lang chỉ nhận vi hoặc en, không nhận “%1”; xem thidua --help.</source>
        <translation>--lang takes vi or en, not “%1”; see thidua --help.</translation>
    </message>
    <message>
        <source>không có tùy chọn %1</source>
        <translation>there is no option %1</translation>
    </message>
    <message>
        <source>sau %1 phải có %2</source>
        <translation>%1 must be followed by %2</translation>
    </message>
    <message>
        <source>%1 chỉ dùng một lần</source>
        <translation>%1 may be used only once</translation>
    </message>
    <message>
        <source>phải cho đúng %1 tệp vào, đang có %2</source>
        <translation>needs exactly %1 input file, got %2</translation>
    </message>
    <message>
        <source>%1: %2; %3.</source>
        <translation>%1: %2; %3.</translation>
    </message>
    <message>
        <source>phải là ngày dạng 2026-03-26, 2026-03, 2026 hoặc để trống</source>
        <translation>must be a date like 2026-03-26, 2026-03 or 2026, or be left empty</translation>
    </message>
    <message>
        <source>%1: phần này của tệp DOCX %2; hãy mở và lưu lại bằng Word.</source>
        <translation>%1: this part of the DOCX file %2; open it in Word and save it again.</translation>
    </message>
    <message>
        <source>Không tạo được tệp PDF; hãy cài lại chương trình.</source>
        <translation>The PDF file could not be made; install the program again.</translation>
    </message>
    <message>
        <source>%1: chỉ đọc được tệp .txt, .md hoặc .json; hãy lưu văn bản thành một trong các loại đó.</source>
        <translation>%1: only .txt, .md and .json files can be read; save the paper as one of these.</translation>
    </message>
    <message>
        <source>không phải là giá trị đã biết</source>
        <translation>is not a known value</translation>
    </message>
    <message>
        <source>phải từ 0 trở lên</source>
        <translation>must be 0 or more</translation>
    </message>
    <message>
        <source>chỉ nhận 14 hoặc 15</source>
        <translation>must be 14 or 15</translation>
    </message>
    <message>
        <source>phải có ít nhất một mục</source>
        <translation>must have at least one entry</translation>
    </message>
    <message>
        <source>ghi tệp .pdf theo chuẩn lưu trữ lâu dài PDF/A-1b</source>
        <translation>write .pdf files as PDF/A-1b, the standard for archives</translation>
    </message>
    <message>
        <source>nếu trang cuối chỉ thừa vài dòng: giảm khoảng cách, cỡ chữ hoặc lề trong giới hạn của quy định để bớt một trang</source>
        <translation>where the last page holds a few lines only: less space, smaller type or narrower margins, within the limits of the regulation, for one page fewer</translation>
    </message>
    <message>
        <source>Bỏ chú thích cuối trang: nơi dẫn tới nó không nằm trong nội dung.</source>
        <translation>Footnote left out: what refers to it is not in the body.</translation>
    </message>
    <message>
        <source>Từ “%1…” dài hơn một dòng nên bị ngắt giữa chừng, trong đoạn “%2”; hãy thêm dấu cách.</source>
        <translation>The word “%1…” is longer than a line and was split, in the paragraph “%2”; add blanks.</translation>
    </message>
    <message>
        <source>Thay thế</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Thay thế tất cả</source>
        <translation>Replace all</translation>
    </message>
    <message>
        <source>Chuyển đoạn lên</source>
        <translation>Move paragraph up</translation>
    </message>
    <message>
        <source>Chuyển đoạn xuống</source>
        <translation>Move paragraph down</translation>
    </message>
    <message>
        <source>Hạ một cấp</source>
        <translation>Demote</translation>
    </message>
    <message>
        <source>Nâng một cấp</source>
        <translation>Promote</translation>
    </message>
    <message>
        <source>Đổi kiểu đoạn</source>
        <translation>Change paragraph type</translation>
    </message>
    <message>
        <source>Chữ đậm</source>
        <translation>Bold</translation>
    </message>
    <message>
        <source>Chữ nghiêng</source>
        <translation>Italic</translation>
    </message>
    <message>
        <source>Thêm phụ lục</source>
        <translation>Add annex</translation>
    </message>
    <message>
        <source>Thêm hàng</source>
        <translation>Insert row</translation>
    </message>
    <message>
        <source>Thêm cột</source>
        <translation>Insert column</translation>
    </message>
    <message>
        <source>Xóa hàng</source>
        <translation>Delete row</translation>
    </message>
    <message>
        <source>Xóa cột</source>
        <translation>Delete column</translation>
    </message>
    <message>
        <source>Chèn bảng</source>
        <translation>Insert table</translation>
    </message>
    <message>
        <source>Gộp ô</source>
        <translation>Merge cells</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Nối dòng</source>
        <translation>Join lines</translation>
    </message>
    <message>
        <source>Bỏ đánh số</source>
        <translation>Remove numbering</translation>
    </message>
    <message>
        <source>Nối đoạn</source>
        <translation>Join paragraphs</translation>
    </message>
    <message>
        <source>Kết thúc danh sách</source>
        <translation>End list</translation>
    </message>
    <message>
        <source>Xuống dòng</source>
        <translation>New line</translation>
    </message>
    <message>
        <source>Gõ chữ</source>
        <translation>Typing</translation>
    </message>
    <message>
        <source>Thay đổi này không khớp với văn bản đang mở nên không được áp dụng; hãy mở lại văn bản.</source>
        <translation>This change does not fit the open paper and was not applied; open the paper again.</translation>
    </message>
    <message>
        <source>%1: dữ liệu phải là một đối tượng JSON { … }; hãy xem lại tệp.</source>
        <translation>%1: the data must be a JSON object { … }; check the file.</translation>
    </message>
    <message>
        <source>%1: mục &quot;%2&quot; đứng hai lần; hãy bỏ bớt một.</source>
        <translation>%1: member &quot;%2&quot; is there twice; remove one of them.</translation>
    </message>
    <message>
        <source>%1: mục &quot;format&quot; (phiên bản) phải là số nguyên; hãy sửa tệp.</source>
        <translation>%1: member &quot;format&quot; (the version) must be a whole number; correct the file.</translation>
    </message>
    <message>
        <source>%1: dữ liệu do bản Thi Đua mới hơn tạo ra (phiên bản %2, bản này đọc được đến %3); hãy cập nhật chương trình.</source>
        <translation>%1: the data were made by a newer version of Thi Đua (format %2, this one reads up to %3); update the program.</translation>
    </message>
    <message>
        <source>%1: tệp lời văn không đúng cú pháp JSON; hãy sửa hoặc bỏ tệp này.</source>
        <translation>%1: the file of phrases is not valid JSON; correct or remove it.</translation>
    </message>
    <message>
        <source>, dòng %1</source>
        <translation>, line %1</translation>
    </message>
    <message>
        <source>%1: dữ liệu còn %2 chỗ phải sửa. %3</source>
        <translation>%1: the data need correcting in %2 places. %3</translation>
    </message>
    <message>
        <source>mã &quot;%1&quot; trùng với một mục ở trên</source>
        <translation>the id &quot;%1&quot; is the same as of an entry above</translation>
    </message>
    <message>
        <source>không có mục nào mang mã &quot;%1&quot;</source>
        <translation>no entry has the id &quot;%1&quot;</translation>
    </message>
    <message>
        <source>phải là ngày viết như 2026-03-26, 2026-03, 2026 hoặc để trống</source>
        <translation>must be a date written like 2026-03-26, 2026-03 or 2026, or be left empty</translation>
    </message>
    <message>
        <source>phải là danh sách [ … ] các dòng chữ</source>
        <translation>must be a list [ … ] of lines of text</translation>
    </message>
    <message>
        <source>chỉ nhận một trong: %1</source>
        <translation>must be one of: %1</translation>
    </message>
    <message>
        <source>%1: mẫu làm ra một văn bản quá dài từ dữ liệu này; hãy xem lại các @lặp của mẫu.</source>
        <translation>%1: the template makes too long a paper of these data; check its @lặp.</translation>
    </message>
    <message>
        <source>%1: dòng %2, cột %3: %4; cần %5.</source>
        <translation>%1: line %2, column %3: %4; expected %5.</translation>
    </message>
    <message>
        <source>chưa có dữ liệu &quot;%1&quot;.</source>
        <translation>there are no data &quot;%1&quot; yet.</translation>
    </message>
    <message>
        <source>dữ liệu &quot;%1&quot; là một nhóm, không in được; hãy chỉ rõ mục trong nhóm.</source>
        <translation>the data &quot;%1&quot; are a group and cannot be printed; name a member of the group.</translation>
    </message>
    <message>
        <source>mẫu không có đoạn &quot;%1&quot;.</source>
        <translation>the template has no passage &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>đoạn &quot;%1&quot; dùng lại chính nó.</source>
        <translation>the passage &quot;%1&quot; uses itself.</translation>
    </message>
    <message>
        <source>%1: còn thiếu %2 khi viện dẫn; hãy bổ sung.</source>
        <translation>%1: %2 is missing for the citation; fill it in.</translation>
    </message>
    <message>
        <source>không biết văn bản &quot;%1&quot;; hãy ghi đủ ngày và cơ quan ban hành.</source>
        <translation>the document &quot;%1&quot; is not known; give its date and issuing agency.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; không phải là số nguyên.</source>
        <translation>&quot;%1&quot; is not a whole number.</translation>
    </message>
    <message>
        <source>hàng này có %1 ô</source>
        <translation>this row has %1 cells</translation>
    </message>
    <message>
        <source>%1 ô như hàng đầu của bảng</source>
        <translation>%1 cells like the first row of the table</translation>
    </message>
    <message>
        <source>Chữ &quot;%1&quot; đã được sửa tay nên được giữ; dữ liệu ghi &quot;%2&quot;.</source>
        <translation>The text &quot;%1&quot; was edited by hand and is kept; the data say &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>Phần &quot;%1&quot; đã được sửa tay nên được giữ; có thể vẽ lại theo dữ liệu.</source>
        <translation>The part &quot;%1&quot; was edited by hand and is kept; it can be redrawn from the data.</translation>
    </message>
    <message>
        <source>đoạn chữ mở ngoặc kép mà không đóng</source>
        <translation>a quotation mark is opened and not closed</translation>
    </message>
    <message>
        <source>dấu &quot; ở cuối</source>
        <translation>a &quot; at the end</translation>
    </message>
    <message>
        <source>&quot;%1&quot; không phải là số</source>
        <translation>&quot;%1&quot; is not a number</translation>
    </message>
    <message>
        <source>một số, ví dụ 12</source>
        <translation>a number, for example 12</translation>
    </message>
    <message>
        <source>không có bộ lọc &quot;%1&quot;</source>
        <translation>there is no filter &quot;%1&quot;</translation>
    </message>
    <message>
        <source>một bộ lọc đã biết (xem docs/templates.md)</source>
        <translation>a known filter (see docs/templates.md)</translation>
    </message>
    <message>
        <source>bộ lọc &quot;%1&quot; có %2 giá trị sau dấu hai chấm</source>
        <translation>the filter &quot;%1&quot; has %2 values behind the colon</translation>
    </message>
    <message>
        <source>đúng %1</source>
        <translation>exactly %1</translation>
    </message>
    <message>
        <source>từ %1 đến %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>sau dấu | không có gì</source>
        <translation>nothing stands behind the |</translation>
    </message>
    <message>
        <source>tên một bộ lọc</source>
        <translation>the name of a filter</translation>
    </message>
    <message>
        <source>điều kiện lồng nhau quá sâu</source>
        <translation>the condition is nested too deeply</translation>
    </message>
    <message>
        <source>ít ngoặc và chữ &quot;không&quot; hơn</source>
        <translation>fewer brackets and fewer &quot;không&quot;</translation>
    </message>
    <message>
        <source>ngoặc mở mà không đóng</source>
        <translation>a bracket is opened and not closed</translation>
    </message>
    <message>
        <source>dấu ) ở cuối</source>
        <translation>a ) at the end</translation>
    </message>
    <message>
        <source>thiếu tên dữ liệu</source>
        <translation>the name of the data is missing</translation>
    </message>
    <message>
        <source>gặp &quot;%1&quot;</source>
        <translation>found &quot;%1&quot;</translation>
    </message>
    <message>
        <source>tên dữ liệu, ví dụ paper.date</source>
        <translation>the name of the data, for example paper.date</translation>
    </message>
    <message>
        <source>tên dữ liệu &quot;%1&quot; thừa dấu chấm</source>
        <translation>the name of the data &quot;%1&quot; has a full stop too many</translation>
    </message>
    <message>
        <source>các tên cách nhau đúng một dấu chấm</source>
        <translation>names with exactly one full stop between them</translation>
    </message>
    <message>
        <source>tên dữ liệu &quot;%1&quot; không bắt đầu bằng chữ</source>
        <translation>the name of the data &quot;%1&quot; does not begin with a letter</translation>
    </message>
    <message>
        <source>thừa &quot;%1&quot; sau điều kiện</source>
        <translation>&quot;%1&quot; behind the condition is too much</translation>
    </message>
    <message>
        <source>&quot;và&quot;, &quot;hoặc&quot;, một phép so sánh hoặc hết dòng</source>
        <translation>&quot;và&quot;, &quot;hoặc&quot;, a comparison or the end of the line</translation>
    </message>
    <message>
        <source>không có kiểu trường &quot;%1&quot;</source>
        <translation>there is no type of field &quot;%1&quot;</translation>
    </message>
    <message>
        <source>có hoặc không</source>
        <translation>có (yes) or không (no)</translation>
    </message>
    <message>
        <source>thừa &quot;%1&quot; sau tên dữ liệu</source>
        <translation>&quot;%1&quot; behind the name of the data is too much</translation>
    </message>
    <message>
        <source>một tên, ví dụ paper.date</source>
        <translation>a name, for example paper.date</translation>
    </message>
    <message>
        <source>trường không có các mục</source>
        <translation>the field has no members</translation>
    </message>
    <message>
        <source>đường-dẫn, nhãn, kiểu …</source>
        <translation>đường-dẫn, nhãn, kiểu …</translation>
    </message>
    <message>
        <source>trường không có mục &quot;%1&quot;</source>
        <translation>the field has no member &quot;%1&quot;</translation>
    </message>
    <message>
        <source>đường-dẫn, nhãn, kiểu, bắt-buộc, mặc-định, trợ-giúp hoặc chọn</source>
        <translation>đường-dẫn, nhãn, kiểu, bắt-buộc, mặc-định, trợ-giúp or chọn</translation>
    </message>
    <message>
        <source>trường không có đường-dẫn</source>
        <translation>the field has no đường-dẫn</translation>
    </message>
    <message>
        <source>đường-dẫn: tên dữ liệu</source>
        <translation>đường-dẫn: the name of the data</translation>
    </message>
    <message>
        <source>trường %1 không có nhãn</source>
        <translation>the field %1 has no label</translation>
    </message>
    <message>
        <source>nhãn: tên để hỏi người dùng</source>
        <translation>nhãn: what the user is asked for</translation>
    </message>
    <message>
        <source>trường %1 kiểu chọn mà không có gì để chọn</source>
        <translation>the field %1 is a choice without anything to choose</translation>
    </message>
    <message>
        <source>chọn: [một, hai]</source>
        <translation>chọn: [one, two]</translation>
    </message>
    <message>
        <source>mục &quot;trường&quot; không phải là danh sách</source>
        <translation>&quot;trường&quot; is not a list</translation>
    </message>
    <message>
        <source>mỗi trường một dấu - ở đầu</source>
        <translation>a - before each field</translation>
    </message>
    <message>
        <source>gặp các mục con</source>
        <translation>found members</translation>
    </message>
    <message>
        <source>một dòng chữ hoặc danh sách</source>
        <translation>a line of text or a list</translation>
    </message>
    <message>
        <source>gặp danh sách hoặc mục con</source>
        <translation>found a list or members</translation>
    </message>
    <message>
        <source>một dòng chữ</source>
        <translation>a line of text</translation>
    </message>
    <message>
        <source>một danh sách [a, b]</source>
        <translation>a list [a, b]</translation>
    </message>
    <message>
        <source>chữ ký không có mục &quot;%1&quot;</source>
        <translation>the signature has no member &quot;%1&quot;</translation>
    </message>
    <message>
        <source>quyền-hạn, chức-vụ-khác hoặc họ-tên</source>
        <translation>quyền-hạn, chức-vụ-khác or họ-tên</translation>
    </message>
    <message>
        <source>chữ ký không có các mục</source>
        <translation>the signature has no members</translation>
    </message>
    <message>
        <source>quyền-hạn, chức-vụ-khác, họ-tên</source>
        <translation>quyền-hạn, chức-vụ-khác, họ-tên</translation>
    </message>
    <message>
        <source>sau tên không có chữ &quot;trong&quot;</source>
        <translation>the word &quot;trong&quot; is missing behind the name</translation>
    </message>
    <message>
        <source>lặp: TÊN trong DANH-SÁCH</source>
        <translation>lặp: NAME trong LIST</translation>
    </message>
    <message>
        <source>bảng ký không có mục &quot;lặp&quot;</source>
        <translation>the table of signatures has no member &quot;lặp&quot;</translation>
    </message>
    <message>
        <source>mục &quot;mẫu&quot; không có các mục con</source>
        <translation>&quot;mẫu&quot; has no members</translation>
    </message>
    <message>
        <source>tên: một dòng chữ</source>
        <translation>tên: a line of text</translation>
    </message>
    <message>
        <source>phần đầu không có mục &quot;%1&quot;</source>
        <translation>the front matter has no member &quot;%1&quot;</translation>
    </message>
    <message>
        <source>phần đầu không có mục nào</source>
        <translation>the front matter has no members</translation>
    </message>
    <message>
        <source>ít nhất &quot;tên: …&quot;</source>
        <translation>at least &quot;tên: …&quot;</translation>
    </message>
    <message>
        <source>phần đầu không có mục &quot;tên&quot;</source>
        <translation>the front matter has no member &quot;tên&quot;</translation>
    </message>
    <message>
        <source>tên: tên của mẫu</source>
        <translation>tên: the name of the template</translation>
    </message>
    <message>
        <source>mẫu quá dài</source>
        <translation>the template is too long</translation>
    </message>
    <message>
        <source>không quá %1 dòng kể cả phần chèn</source>
        <translation>at most %1 lines with all that is included</translation>
    </message>
    <message>
        <source>gặp @hết, @khác hoặc @hoặc-nếu khi chưa mở gì</source>
        <translation>found @hết, @khác or @hoặc-nếu with nothing open</translation>
    </message>
    <message>
        <source>@lặp hoặc @nếu ở trước</source>
        <translation>@lặp or @nếu before it</translation>
    </message>
    <message>
        <source>@lặp và @nếu lồng nhau quá sâu</source>
        <translation>@lặp and @nếu are nested too deeply</translation>
    </message>
    <message>
        <source>không quá %1 tầng</source>
        <translation>at most %1 levels</translation>
    </message>
    <message>
        <source>@%1 không dùng được ở đây</source>
        <translation>@%1 cannot be used here</translation>
    </message>
    <message>
        <source>@lặp, @nếu hoặc một dòng chữ</source>
        <translation>@lặp, @nếu or a line of text</translation>
    </message>
    <message>
        <source>không có lệnh @%1</source>
        <translation>there is no command @%1</translation>
    </message>
    <message>
        <source>@%1, hoặc \@ nếu là chữ</source>
        <translation>@%1, or \@ where it is text</translation>
    </message>
    <message>
        <source>tên &quot;%1&quot; có dấu chấm</source>
        <translation>the name &quot;%1&quot; has a full stop</translation>
    </message>
    <message>
        <source>một tên đơn, ví dụ @lặp đv trong grouping.members</source>
        <translation>a single name, for example @lặp đv trong grouping.members</translation>
    </message>
    <message>
        <source>@lặp TÊN trong DANH-SÁCH</source>
        <translation>@lặp NAME trong LIST</translation>
    </message>
    <message>
        <source>thừa &quot;%1&quot;</source>
        <translation>&quot;%1&quot; is too much</translation>
    </message>
    <message>
        <source>hết dòng sau tên danh sách</source>
        <translation>the end of the line behind the name of the list</translation>
    </message>
    <message>
        <source>%1 không có @hết</source>
        <translation>%1 has no @hết</translation>
    </message>
    <message>
        <source>@hết trên một dòng riêng</source>
        <translation>@hết on a line of its own</translation>
    </message>
    <message>
        <source>@khác hoặc @hoặc-nếu trong %1</source>
        <translation>@khác or @hoặc-nếu inside %1</translation>
    </message>
    <message>
        <source>@hết trước đó</source>
        <translation>@hết before it</translation>
    </message>
    <message>
        <source>@hết %1 trong khi đang mở %2</source>
        <translation>@hết %1 while %2 is open</translation>
    </message>
    <message>
        <source>@hết, hoặc @hết %1</source>
        <translation>@hết, or @hết %1</translation>
    </message>
    <message>
        <source>thừa &quot;%1&quot; sau @khác</source>
        <translation>&quot;%1&quot; behind @khác is too much</translation>
    </message>
    <message>
        <source>hết dòng, hoặc @hoặc-nếu</source>
        <translation>the end of the line, or @hoặc-nếu</translation>
    </message>
    <message>
        <source>còn một nhánh sau @khác</source>
        <translation>another branch behind @khác</translation>
    </message>
    <message>
        <source>@hết</source>
        <translation>@hết</translation>
    </message>
    <message>
        <source>tên phần chèn &quot;%1&quot; không dùng được</source>
        <translation>the name &quot;%1&quot; of what is to be included cannot be used</translation>
    </message>
    <message>
        <source>chữ thường không dấu, số, dấu - và /</source>
        <translation>small letters without marks, digits, - and /</translation>
    </message>
    <message>
        <source>@chèn lồng nhau quá sâu</source>
        <translation>@chèn is nested too deeply</translation>
    </message>
    <message>
        <source>không quá %1 tầng, không chèn vòng tròn</source>
        <translation>at most %1 levels, and no circle</translation>
    </message>
    <message>
        <source>không đọc được phần &quot;%1&quot;</source>
        <translation>the part &quot;%1&quot; cannot be read</translation>
    </message>
    <message>
        <source>tệp %1.txt trong thư mục các phần dùng chung</source>
        <translation>the file %1.txt in the folder of shared parts</translation>
    </message>
    <message>
        <source>@phụ-lục không biết &quot;%1&quot;</source>
        <translation>@phụ-lục does not know &quot;%1&quot;</translation>
    </message>
    <message>
        <source>ngang, không-nhãn hoặc hết dòng</source>
        <translation>ngang, không-nhãn or the end of the line</translation>
    </message>
    <message>
        <source>[[ mở mà không đóng</source>
        <translation>[[ is opened and not closed</translation>
    </message>
    <message>
        <source>]] ở cuối đoạn</source>
        <translation>]] at the end of the passage</translation>
    </message>
    <message>
        <source>chữ đậm hoặc nghiêng mở mà không đóng</source>
        <translation>bold or italic is opened and not closed</translation>
    </message>
    <message>
        <source>cùng số dấu * ở cuối, hoặc \* nếu là dấu sao</source>
        <translation>as many * at the end, or \* where it is an asterisk</translation>
    </message>
    <message>
        <source>}} mà không có {{ ở trước</source>
        <translation>}} without {{ before it</translation>
    </message>
    <message>
        <source>{{ trước tên dữ liệu, hoặc \} nếu là dấu ngoặc</source>
        <translation>{{ before the name of the data, or \} where it is a bracket</translation>
    </message>
    <message>
        <source>{{ mở mà không đóng</source>
        <translation>{{ is opened and not closed</translation>
    </message>
    <message>
        <source>}} sau tên dữ liệu</source>
        <translation>}} behind the name of the data</translation>
    </message>
    <message>
        <source>| và một bộ lọc, hoặc }}</source>
        <translation>| and a filter, or }}</translation>
    </message>
    <message>
        <source>[[ trong một [[ khác</source>
        <translation>[[ inside another [[</translation>
    </message>
    <message>
        <source>]] trước đó</source>
        <translation>]] before it</translation>
    </message>
    <message>
        <source>]] mà không có [[ ở trước</source>
        <translation>]] without [[ before it</translation>
    </message>
    <message>
        <source>[[ ở đầu đoạn</source>
        <translation>[[ at the beginning of the passage</translation>
    </message>
    <message>
        <source>trong [[ ]] không có trường nào</source>
        <translation>there is no field inside [[ ]]</translation>
    </message>
    <message>
        <source>ít nhất một {{tên dữ liệu}}</source>
        <translation>at least one {{name of data}}</translation>
    </message>
    <message>
        <source>%1 dấu * liền nhau</source>
        <translation>%1 asterisks in a row</translation>
    </message>
    <message>
        <source>một, hai hoặc ba dấu *</source>
        <translation>one, two or three *</translation>
    </message>
    <message>
        <source>hàng của bảng không có dấu | ở cuối</source>
        <translation>the row of the table has no | at its end</translation>
    </message>
    <message>
        <source>dấu | sau ô cuối cùng</source>
        <translation>a | behind the last cell</translation>
    </message>
    <message>
        <source>dòng đầu không phải là ---</source>
        <translation>the first line is not ---</translation>
    </message>
    <message>
        <source>--- rồi phần đầu của mẫu</source>
        <translation>--- and then the front matter of the template</translation>
    </message>
    <message>
        <source>phần đầu không kết thúc</source>
        <translation>the front matter does not end</translation>
    </message>
    <message>
        <source>một dòng --- sau phần đầu</source>
        <translation>a line --- behind the front matter</translation>
    </message>
    <message>
        <source>%1: mẫu lớn hơn 1 MB; hãy chia nhỏ hoặc bớt lại.</source>
        <translation>%1: the template is larger than 1 MB; split it or make it smaller.</translation>
    </message>
    <message>
        <source>các phụ lục</source>
        <translation>the annexes</translation>
    </message>
    <message>
        <source>%1 phụ lục</source>
        <translation>%1 annexes</translation>
    </message>
    <message>
        <source>tên của phụ lục %1</source>
        <translation>the title of annex %1</translation>
    </message>
    <message>
        <source>phần đầu lồng nhau quá sâu hoặc quá nhiều mục</source>
        <translation>the front matter is nested too deeply or has too many members</translation>
    </message>
    <message>
        <source>phần đầu gọn hơn</source>
        <translation>a shorter front matter</translation>
    </message>
    <message>
        <source>tên mục không phải là chữ</source>
        <translation>the name of the member is not text</translation>
    </message>
    <message>
        <source>tên mục: giá trị</source>
        <translation>member: value</translation>
    </message>
    <message>
        <source>mục &quot;%1&quot; có hai lần</source>
        <translation>member &quot;%1&quot; is there twice</translation>
    </message>
    <message>
        <source>mỗi mục một lần</source>
        <translation>each member once</translation>
    </message>
    <message>
        <source>phần đầu quá dài</source>
        <translation>the front matter is too long</translation>
    </message>
    <message>
        <source>không quá %1 ký tự</source>
        <translation>at most %1 characters</translation>
    </message>
    <message>
        <source>phần đầu không đúng cú pháp YAML</source>
        <translation>the front matter is not valid YAML</translation>
    </message>
    <message>
        <source>&quot;tên mục: giá trị&quot;, thụt đầu dòng bằng dấu cách; giá trị có : hoặc # thì đặt trong ngoặc kép</source>
        <translation>&quot;member: value&quot;, indented with blanks; a value with : or # in quotation marks</translation>
    </message>
    <message>
        <source>phần đầu không đọc được</source>
        <translation>the front matter cannot be read</translation>
    </message>
    <message>
        <source>YAML đúng cú pháp</source>
        <translation>valid YAML</translation>
    </message>
    <message>
        <source>%1: dữ liệu còn thiếu: %2; hãy bổ sung rồi thử lại.</source>
        <translation>%1: the data lack: %2; add them and try again.</translation>
    </message>
    <message>
        <source>%1: đây không phải là kết quả của pdftotext -bbox; hãy chạy pdftotext -bbox probe.pdf probe.bbox.html rồi thử lại.</source>
        <translation>%1: this is not the output of pdftotext -bbox; run pdftotext -bbox probe.pdf probe.bbox.html and try again.</translation>
    </message>
    <message>
        <source>%1: %2/%3 dòng</source>
        <translation>%1: %2/%3 lines</translation>
    </message>
    <message>
        <source>Cách ngắt dòng mặc định được xác nhận: cả %1 dòng của bản in như nhau.</source>
        <translation>The default way of breaking lines is confirmed: all %1 lines of the print are the same.</translation>
    </message>
    <message>
        <source>Cách ngắt dòng mặc định khác bản in ở %1 trong %2 dòng.</source>
        <translation>The default way of breaking lines differs from the print in %1 of %2 lines.</translation>
    </message>
    <message>
        <source>Hiệu chỉnh: khổ chữ rộng thêm %1 twip thì có %2 dòng như nhau.</source>
        <translation>Calibration: with %1 twips more room, %2 lines are the same.</translation>
    </message>
    <message>
        <source>Dòng lệch chiều dọc nhiều nhất: %1 điểm.</source>
        <translation>The line furthest off its height: %1 points.</translation>
    </message>
    <message>
        <source>trang %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>%1: không có mẫu này; các mẫu: %2.</source>
        <translation>%1: there is no such template; the templates are: %2.</translation>
    </message>
    <message>
        <source>%1: không có mẫu này; có phải là %2? Xem thidua templates.</source>
        <translation>%1: there is no such template; did you mean %2? See thidua templates.</translation>
    </message>
    <message>
        <source>%1: tệp do bản Thi Đua mới hơn tạo ra (phiên bản %2, bản này đọc được đến %3); hãy cập nhật chương trình.</source>
        <translation>%1: a newer Thi Đua made this file (format %2, this version reads up to %3); update the program.</translation>
    </message>
    <message>
        <source>%1: bản này không đọc được tệp phiên bản %2; hãy mở bằng bản đã tạo ra nó.</source>
        <translation>%1: this version cannot read files of format %2; open it with the version that made it.</translation>
    </message>
    <message>
        <source>Mã “%1” của văn bản hoặc tệp đính kèm không dùng được hoặc bị trùng; hãy đặt mã khác, chỉ gồm chữ không dấu, chữ số và - _ .</source>
        <translation>The id “%1” of a paper or attachment cannot be used or is there twice; choose another of plain letters, digits and - _ .</translation>
    </message>
    <message>
        <source>Dự thảo</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Xin ý kiến</source>
        <translation>Sent for comment</translation>
    </message>
    <message>
        <source>Trình ký</source>
        <translation>Submitted for signature</translation>
    </message>
    <message>
        <source>Trả lại</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Đã ký</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Phát hành</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Không có văn bản nào mang mã “%1”; hãy chọn một văn bản trong danh sách.</source>
        <translation>No paper has the id “%1”; choose a paper of the list.</translation>
    </message>
    <message>
        <source>Văn bản đang ở bước “%1”, không chuyển thẳng sang “%2” được.</source>
        <translation>The paper is at the step “%1” and cannot go straight to “%2”.</translation>
    </message>
    <message>
        <source>Phần “%1” không đọc được.</source>
        <translation>The part “%1” cannot be read.</translation>
    </message>
    <message>
        <source>Dữ liệu của năm không đọc được: %1</source>
        <translation>The data of the year cannot be read: %1</translation>
    </message>
    <message>
        <source>Một mục trong “%1” không đọc được.</source>
        <translation>An entry of “%1” cannot be read.</translation>
    </message>
    <message>
        <source>Tệp đính kèm “%1” bị mất.</source>
        <translation>The attachment “%1” is missing.</translation>
    </message>
    <message>
        <source>Phần lạ “%1” không giữ lại được.</source>
        <translation>The unknown part “%1” cannot be kept.</translation>
    </message>
    <message>
        <source>Phần “%1” bị hỏng hoặc bị mất.</source>
        <translation>The part “%1” is damaged or missing.</translation>
    </message>
    <message>
        <source>%1: đây không phải là tệp năm thi đua của Thi Đua; hãy chọn tệp .thidua khác.</source>
        <translation>%1: this is no year file of Thi Đua; choose another .thidua file.</translation>
    </message>
    <message>
        <source>Gói bị hỏng: %1.</source>
        <translation>The package is damaged: %1.</translation>
    </message>
    <message>
        <source>%1: không mở được vì %2; hãy mở bản sao lưu (.bak) hoặc xin lại tệp.</source>
        <translation>%1: cannot be opened because %2; open the backup (.bak) or ask for the file again.</translation>
    </message>
    <message>
        <source>%1: tệp không cho biết phiên bản của nó; hãy mở bản sao lưu (.bak) hoặc xin lại tệp.</source>
        <translation>%1: the file does not say its format; open the backup (.bak) or ask for the file again.</translation>
    </message>
    <message>
        <source>%1: tệp bị hỏng đến mức không còn phần nào đọc được; hãy mở bản sao lưu (.bak).</source>
        <translation>%1: the file is damaged so far that nothing of it can be read; open the backup (.bak).</translation>
    </message>
    <message>
        <source>%1: tệp đã bị chương trình khác sửa hoặc xóa từ lúc mở; hãy lưu thành tệp khác, hoặc mở lại tệp rồi làm tiếp.</source>
        <translation>%1: another program has changed or removed the file since it was opened; save under another name, or open it again and go on.</translation>
    </message>
    <message>
        <source>%1: đã ghi nhưng đọc lại không đúng; hãy kiểm tra ổ đĩa và lưu thành tệp khác.</source>
        <translation>%1: written, but not the same when read back; check the disk and save under another name.</translation>
    </message>
    <message>
        <source>%1: tệp đang được mở ở nơi khác (%2, máy %3); hãy đóng nơi đó trước, hoặc mở chỉ để xem.</source>
        <translation>%1: the file is open elsewhere (%2, computer %3); close it there first, or open it for viewing only.</translation>
    </message>
    <message>
        <source>chỉ các dòng có thể ngắt ở chỗ khác trong Word hoặc LibreOffice: khoảng dư tính bằng twip (1/20 điểm) và nơi ngắt khác</source>
        <translation>only the lines that may end elsewhere in Word or LibreOffice: the room to spare in twips (1/20 point), and who ends them elsewhere</translation>
    </message>
    <message>
        <source>%1: bản thử là tệp .docx; hãy đổi đuôi tệp.</source>
        <translation>%1: the probe is a .docx file; change the ending of the file.</translation>
    </message>
    <message>
        <source>Hãy mở %1 bằng Word, lưu thành PDF, chạy pdftotext -bbox với tệp PDF ấy, rồi chạy thidua probe --read với kết quả.</source>
        <translation>Open %1 in Word, save it as PDF, run pdftotext -bbox on that PDF, then thidua probe --read on what comes out.</translation>
    </message>
    <message>
        <source>probe: chưa có thư mục của cơ quan để ghi; hãy cho --office.</source>
        <translation>probe: there is no folder of the office to write to; give --office.</translation>
    </message>
    <message>
        <source>Đã ghi %1.</source>
        <translation>Written: %1.</translation>
    </message>
    <message>
        <source>probe: phải cho --to hoặc --read; xem thidua probe --help.</source>
        <translation>probe: give either --to or --read; see thidua probe --help.</translation>
    </message>
    <message>
        <source>thử xem Word hoặc LibreOffice của cơ quan ngắt dòng như chương trình không</source>
        <translation>finds out whether the office&apos;s Word or LibreOffice breaks lines as the program does</translation>
    </message>
    <message>
        <source>TỆP.docx</source>
        <translation>FILE.docx</translation>
    </message>
    <message>
        <source>ghi bản thử để mở bằng Word và lưu thành PDF</source>
        <translation>write the probe, to be opened in Word and saved as PDF</translation>
    </message>
    <message>
        <source>TỆP.html</source>
        <translation>FILE.html</translation>
    </message>
    <message>
        <source>đọc kết quả của pdftotext -bbox từ tệp PDF ấy và cho biết cách ngắt dòng nào khớp</source>
        <translation>read what pdftotext -bbox makes of that PDF and tell which way of breaking lines fits</translation>
    </message>
    <message>
        <source>ghi cách ngắt dòng khớp nhất vào thư mục của cơ quan</source>
        <translation>write the way of breaking lines that fits best into the office&apos;s folder</translation>
    </message>
    <message>
        <source>fill: phải cho --data và --to; xem thidua fill --help.</source>
        <translation>fill: --data and --to must be given; see thidua fill --help.</translation>
    </message>
    <message>
        <source>liệt kê các mẫu văn bản: mã, loại, tên, phần việc trong năm</source>
        <translation>lists the templates: id, kind, name, the parts of the year they serve</translation>
    </message>
    <message>
        <source>in ra JSON, cả các trường của mẫu</source>
        <translation>print JSON, with the fields of each template</translation>
    </message>
    <message>
        <source>MẪU</source>
        <translation>TEMPLATE</translation>
    </message>
    <message>
        <source>điền dữ liệu vào một mẫu (mã của mẫu, hoặc đường dẫn tới mẫu)</source>
        <translation>fills a template with data (its id, or the path to one)</translation>
    </message>
    <message>
        <source>DỮ-LIỆU.json</source>
        <translation>DATA.json</translation>
    </message>
    <message>
        <source>dữ liệu của năm thi đua (- : đọc từ đầu vào chuẩn)</source>
        <translation>the data of the emulation year (-: read from standard input)</translation>
    </message>
    <message>
        <source>Khớp nhất với bản in: %1 (%2).</source>
        <translation>Fits the print best: %1 (%2).</translation>
    </message>
    <message>
        <source>Chưa có văn bản nào mang số %1.</source>
        <translation>No paper has the number %1 yet.</translation>
    </message>
    <message>
        <source>Có hai văn bản trở lên cùng mang số %1.</source>
        <translation>Two or more papers have the number %1.</translation>
    </message>
    <message>
        <source>Số %1 có ngày trước một số nhỏ hơn.</source>
        <translation>Number %1 is dated before a lower number.</translation>
    </message>
    <message>
        <source>%1: sổ đăng ký văn bản đi bị hỏng; hãy cất tệp này sang bên rồi mở bản sao lưu hoặc lập sổ mới.</source>
        <translation>%1: the register of outgoing papers is damaged; put this file aside, then open a backup or begin a new register.</translation>
    </message>
    <message>
        <source>%1: không đọc được sổ đăng ký văn bản đi; hãy xem lại thư mục và quyền đọc, hoặc chờ chương trình khác ghi xong.</source>
        <translation>%1: the register of outgoing papers cannot be read; check the folder and the right to read, or wait until another program has written.</translation>
    </message>
    <message>
        <source>%1: không ghi được vào sổ đăng ký văn bản đi vì đĩa đầy, không có quyền ghi hoặc sổ đang bận; hãy thử lại.</source>
        <translation>%1: the register of outgoing papers cannot be written: the disk is full, there is no right to write, or it is in use; try again.</translation>
    </message>
    <message>
        <source>%1: sổ do bản Thi Đua mới hơn tạo ra; hãy cập nhật chương trình.</source>
        <translation>%1: a newer Thi Đua made this register; update the program.</translation>
    </message>
    <message>
        <source>%1: không cất sổ hỏng sang bên được; hãy xem lại quyền ghi của thư mục.</source>
        <translation>%1: the damaged register cannot be put aside; check the right to write in the folder.</translation>
    </message>
    <message>
        <source>%1: dòng cần sửa không còn trong sổ; hãy mở lại sổ.</source>
        <translation>%1: the line to change is not in the register any more; open the register again.</translation>
    </message>
    <message>
        <source>%1: đĩa đã đầy nên chưa giữ được bản phòng mất điện; chữ đang viết vẫn còn trong cửa sổ, hãy lưu văn bản hoặc dọn bớt đĩa.</source>
        <translation>%1: the disk is full, so the copy against power cuts is not kept; what you are writing is still in the window: save the paper or make room on the disk.</translation>
    </message>
    <message>
        <source>%1: không ghi được bản phòng mất điện ở đây; chữ đang viết vẫn còn trong cửa sổ, hãy lưu văn bản luôn.</source>
        <translation>%1: the copy against power cuts cannot be written here; what you are writing is still in the window: save the paper now.</translation>
    </message>
    <message>
        <source>%1: bản ghi phòng sự cố này bị hỏng từ đầu nên không lấy lại được gì.</source>
        <translation>%1: this recovery journal is damaged from its beginning, so nothing can be recovered from it.</translation>
    </message>
    <message>
        <source>%1: bản ghi phòng sự cố này do bản chương trình mới hơn viết; hãy mở bằng bản mới.</source>
        <translation>%1: this recovery journal was written by a newer version of the program; open it with that version.</translation>
    </message>
    <message>
        <source>%1 mục cần xác nhận.</source>
        <translation>%1 records to be confirmed.</translation>
    </message>
    <message>
        <source>law: phải cho --uncertain; xem thidua law --help.</source>
        <translation>law: --uncertain is needed; see thidua law --help.</translation>
    </message>
    <message>
        <source>cho biết những mục của quy định chưa chắc chắn, cần cơ quan xác nhận</source>
        <translation>tells which records of the law are not certain and have to be confirmed by the office</translation>
    </message>
    <message>
        <source>mọi mục chưa chắc chắn, theo từng bảng</source>
        <translation>every record that is not certain, by table</translation>
    </message>
    <message>
        <source>in ra JSON</source>
        <translation>print JSON</translation>
    </message>
    <message>
        <source>Không có tên loại văn bản &quot;%1&quot;; hãy chọn loại khác.</source>
        <translation>There is no kind of paper &quot;%1&quot;; choose another one.</translation>
    </message>
    <message>
        <source>%1: không lập được thư mục ở đây; hãy xem lại quyền ghi.</source>
        <translation>%1: a folder cannot be made here; check whether you may write.</translation>
    </message>
    <message>
        <source>%1: không lập được thư mục này; hãy thử lại.</source>
        <translation>%1: this folder cannot be made; try again.</translation>
    </message>
    <message>
        <source>%1: không ghi được vào thư mục này; hãy xem lại quyền ghi.</source>
        <translation>%1: nothing can be written into this folder; check whether you may write.</translation>
    </message>
    <message>
        <source>%1: không thay được tệp này; thư mục vẫn như cũ, hãy đóng tệp rồi thử lại.</source>
        <translation>%1: this file cannot be replaced; the folder is as it was; close the file and try again.</translation>
    </message>
    <message>
        <source>%1: đây không phải là thư mục; hãy cho tên một thư mục.</source>
        <translation>%1: this is not a folder; give the name of a folder.</translation>
    </message>
    <message>
        <source>%1: không có thư mục chứa thư mục này; hãy tạo thư mục đó trước.</source>
        <translation>%1: the folder above this one is missing; make it first.</translation>
    </message>
    <message>
        <source>thiếu %1</source>
        <translation>%1 is missing</translation>
    </message>
    <message>
        <source>%1 có %2 lần, hồ sơ có %3</source>
        <translation>%1 stands there %2 times, in the dossiers %3 times</translation>
    </message>
    <message>
        <source>%1 không có hồ sơ trong đợt trình</source>
        <translation>%1 has no dossier in the submission</translation>
    </message>
    <message>
        <source>“%1” viết khác với hồ sơ: %2</source>
        <translation>“%1” is spelt differently in the dossier: %2</translation>
    </message>
    <message>
        <source>ghi %1 tập thể, hồ sơ có %2: “%3”</source>
        <translation>says %1 collectives, the dossiers have %2: “%3”</translation>
    </message>
    <message>
        <source>ghi %1 cá nhân, hồ sơ có %2: “%3”</source>
        <translation>says %1 persons, the dossiers have %2: “%3”</translation>
    </message>
    <message>
        <source>tổng số ghi %1 tập thể và %2 cá nhân, hồ sơ có %3 và %4</source>
        <translation>the total says %1 collectives and %2 persons, the dossiers have %3 and %4</translation>
    </message>
    <message>
        <source>%1: ghi %2 phiếu đồng ý, dữ liệu có %3</source>
        <translation>%1: says %2 votes for, the data have %3</translation>
    </message>
    <message>
        <source>tờ trình không kèm danh sách</source>
        <translation>the petition has no list with it</translation>
    </message>
    <message>
        <source>không có tên %1</source>
        <translation>%1 is not named in it</translation>
    </message>
    <message>
        <source>%1 có %2 báo cáo thành tích</source>
        <translation>%1 has %2 achievement reports</translation>
    </message>
    <message>
        <source>%1: %2 phiếu nhưng chỉ có %3 người bỏ phiếu</source>
        <translation>%1: %2 votes, but only %3 may vote</translation>
    </message>
    <message>
        <source>có phiếu cho hồ sơ %1 không thuộc đợt trình</source>
        <translation>there are votes on dossier %1, which is not in the submission</translation>
    </message>
    <message>
        <source>mỗi người quyết định một tờ trình, đợt này có: %1</source>
        <translation>one petition goes to one who decides; this submission has: %1</translation>
    </message>
    <message>
        <source>hồ sơ %1 chưa có đối tượng</source>
        <translation>dossier %1 has no subject</translation>
    </message>
    <message>
        <source>%1 có hai hồ sơ cùng đề nghị %2</source>
        <translation>%1 has two dossiers for %2</translation>
    </message>
    <message>
        <source>có loại việc không biết</source>
        <translation>names a kind that is not known</translation>
    </message>
    <message>
        <source>phải có đủ bốn mức</source>
        <translation>must have all four grades</translation>
    </message>
    <message>
        <source>Danh hiệu, hình thức dành cho đối tượng này</source>
        <translation>The award is for such a subject</translation>
    </message>
    <message>
        <source>“%1” không có trong danh mục; hãy xem lại mã hoặc bổ sung danh mục của cơ quan</source>
        <translation>“%1” is not in the catalogue; check the id or add it to the catalogue of the office</translation>
    </message>
    <message>
        <source>%1 không tặng cá nhân</source>
        <translation>%1 is not given to persons</translation>
    </message>
    <message>
        <source>%1 không tặng tập thể</source>
        <translation>%1 is not given to collectives</translation>
    </message>
    <message>
        <source>ngày %1 không có danh hiệu, hình thức này</source>
        <translation>there is no such award on %1</translation>
    </message>
    <message>
        <source>kỷ luật</source>
        <translation>discipline</translation>
    </message>
    <message>
        <source>đang bị điều tra</source>
        <translation>under investigation</translation>
    </message>
    <message>
        <source>đang bị thanh tra</source>
        <translation>under inspection</translation>
    </message>
    <message>
        <source>đang bị kiểm tra khi có dấu hiệu vi phạm</source>
        <translation>being checked for signs of a violation</translation>
    </message>
    <message>
        <source>đơn thư khiếu nại, tố cáo đang xác minh</source>
        <translation>a complaint being verified</translation>
    </message>
    <message>
        <source>vụ việc báo chí nêu đang xác minh</source>
        <translation>a press report being verified</translation>
    </message>
    <message>
        <source>từ %1</source>
        <translation>from %1</translation>
    </message>
    <message>
        <source>chưa kết thúc</source>
        <translation>not over</translation>
    </message>
    <message>
        <source>đến %1</source>
        <translation>until %1</translation>
    </message>
    <message>
        <source>Không có việc đang xem xét</source>
        <translation>Nothing is under consideration</translation>
    </message>
    <message>
        <source>dữ liệu không ghi việc nào</source>
        <translation>the data record nothing</translation>
    </message>
    <message>
        <source>Tiêu chuẩn</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>danh mục chưa có tiêu chuẩn %1 vào ngày %2; hãy bổ sung ở quy định của cơ quan</source>
        <translation>the catalogue has no criteria of %1 on %2; add them to the regulations of the office</translation>
    </message>
    <message>
        <source>khen %1 xét theo thành tích cụ thể, cần người xem xét</source>
        <translation>an award on the occasion “%1” is judged by the achievement itself; somebody must look</translation>
    </message>
    <message>
        <source>tiêu chuẩn không tính được từ dữ liệu, cần người xem xét</source>
        <translation>the criteria cannot be reckoned from data; somebody must look</translation>
    </message>
    <message>
        <source>Quá %1 % tổng số thành viên Hội đồng đồng ý</source>
        <translation>More than %1 % of all members of the council agree</translation>
    </message>
    <message>
        <source>Từ %1 % tổng số thành viên Hội đồng đồng ý</source>
        <translation>At least %1 % of all members of the council agree</translation>
    </message>
    <message>
        <source>chưa ghi tổng số thành viên Hội đồng</source>
        <translation>the number of members of the council is not recorded</translation>
    </message>
    <message>
        <source>%1/%2 phiếu</source>
        <translation>%1/%2 votes</translation>
    </message>
    <message>
        <source>“%1” chưa ghi văn bản công nhận</source>
        <translation>“%1” has no recognition recorded</translation>
    </message>
    <message>
        <source>“%1” mới ở phạm vi %2</source>
        <translation>“%1” is recognised at the level %2 only</translation>
    </message>
    <message>
        <source>“%1” đã dùng cho hồ sơ %2</source>
        <translation>“%1” is used for dossier %2</translation>
    </message>
    <message>
        <source>“%1” áp dụng từ năm %2, trước thời gian tính thành tích</source>
        <translation>“%1” is in use since %2, before the achievement counts</translation>
    </message>
    <message>
        <source>Xếp thứ %1 trong cụm, khối thi đua</source>
        <translation>Rank %1 in the cluster or block</translation>
    </message>
    <message>
        <source>dữ liệu chưa có điểm của đủ các thành viên cụm, khối năm %1</source>
        <translation>the data lack scores of members of the cluster or block of %1</translation>
    </message>
    <message>
        <source>không xếp hạng: %1</source>
        <translation>not ranked: %1</translation>
    </message>
    <message>
        <source>xếp thứ %1 trong %2 đơn vị</source>
        <translation>rank %1 of %2</translation>
    </message>
    <message>
        <source>%1 sáng kiến được công nhận</source>
        <translation>%1 recognised initiatives</translation>
    </message>
    <message>
        <source>%1 sáng kiến được công nhận ở phạm vi %2</source>
        <translation>%1 initiatives recognised at the level %2</translation>
    </message>
    <message>
        <source>dữ liệu ghi %1 sáng kiến dùng được</source>
        <translation>the data record %1 that count</translation>
    </message>
    <message>
        <source>tệp năm không có văn bản %1</source>
        <translation>the year file has no paper %1</translation>
    </message>
    <message>
        <source>tệp năm không có tệp đính kèm %1</source>
        <translation>the year file has no attachment %1</translation>
    </message>
    <message>
        <source>hồ sơ ghi đã ký nhưng văn bản còn là dự thảo</source>
        <translation>the dossier says signed, but the paper is a draft</translation>
    </message>
    <message>
        <source>Thuộc hình thức, đối tượng của kế hoạch</source>
        <translation>Among the awards and subjects of the plan</translation>
    </message>
    <message>
        <source>kế hoạch không nêu %1</source>
        <translation>the plan does not name %1</translation>
    </message>
    <message>
        <source>kế hoạch nêu %1</source>
        <translation>the plan names %1</translation>
    </message>
    <message>
        <source>kế hoạch dành %1 cho: %2</source>
        <translation>the plan has %1 for: %2</translation>
    </message>
    <message>
        <source>không rõ ngày nộp hoặc hạn</source>
        <translation>the day or the time limit is not known</translation>
    </message>
    <message>
        <source>ngày %1, hạn cuối %2</source>
        <translation>on %1, last day %2</translation>
    </message>
    <message>
        <source>ngày %1, sau hạn cuối %2</source>
        <translation>on %1, after the last day %2</translation>
    </message>
    <message>
        <source>đăng ký đã rút</source>
        <translation>the registration was withdrawn</translation>
    </message>
    <message>
        <source>đăng ký bị trả lại</source>
        <translation>the registration was returned</translation>
    </message>
    <message>
        <source>chưa ghi ngày nộp đăng ký</source>
        <translation>the day of the registration is not recorded</translation>
    </message>
    <message>
        <source>đăng ký nộp</source>
        <translation>registered</translation>
    </message>
    <message>
        <source>chỉ đăng ký %1</source>
        <translation>registered for %1 only</translation>
    </message>
    <message>
        <source>Đã đăng ký thi đua đúng hạn</source>
        <translation>Registered in time</translation>
    </message>
    <message>
        <source>không có trong các đăng ký đã nhập</source>
        <translation>not among the registrations that were entered</translation>
    </message>
    <message>
        <source>dữ liệu chưa có đăng ký nào</source>
        <translation>the data have no registrations</translation>
    </message>
    <message>
        <source>Lĩnh vực đăng ký thuộc kế hoạch</source>
        <translation>The field of the registration is one of the plan</translation>
    </message>
    <message>
        <source>đăng ký chưa ghi lĩnh vực</source>
        <translation>the registration names no field</translation>
    </message>
    <message>
        <source>“%1” không thuộc: %2</source>
        <translation>“%1” is not one of: %2</translation>
    </message>
    <message>
        <source>Kế hoạch phát động năm %1</source>
        <translation>Movement plan of %1</translation>
    </message>
    <message>
        <source>số %1</source>
        <translation>number %1</translation>
    </message>
    <message>
        <source>Hồ sơ gửi về cơ quan đúng hạn</source>
        <translation>The dossier came to the office in time</translation>
    </message>
    <message>
        <source>Trình đúng hạn</source>
        <translation>Submitted in time</translation>
    </message>
    <message>
        <source>năm %1 không tính vì %2</source>
        <translation>%1 does not count: %2</translation>
    </message>
    <message>
        <source>có năm %1</source>
        <translation>yes in %1</translation>
    </message>
    <message>
        <source>không có năm %1</source>
        <translation>no in %1</translation>
    </message>
    <message>
        <source>dữ liệu chưa ghi năm %1</source>
        <translation>the data do not record %1</translation>
    </message>
    <message>
        <source>Được tặng %1 năm %2</source>
        <translation>Given %1 in %2</translation>
    </message>
    <message>
        <source>%1 lần liên tục được tặng %2</source>
        <translation>%1 times in a row given %2</translation>
    </message>
    <message>
        <source>%1 lần được tặng %2</source>
        <translation>%1 times given %2</translation>
    </message>
    <message>
        <source>mới có %1/%2 lần</source>
        <translation>%1 of %2 times so far</translation>
    </message>
    <message>
        <source>dữ liệu mới ghi %1/%2 lần</source>
        <translation>the data record %1 of %2 times</translation>
    </message>
    <message>
        <source>%1 năm liên tục %2 trở lên</source>
        <translation>%1 years in a row %2 or better</translation>
    </message>
    <message>
        <source>Năm %1 %2 trở lên</source>
        <translation>In %1 %2 or better</translation>
    </message>
    <message>
        <source>Từ %1 năm xây dựng và phát triển</source>
        <translation>At least %1 years since its foundation</translation>
    </message>
    <message>
        <source>dữ liệu không ghi năm thành lập</source>
        <translation>the data do not record the year of foundation</translation>
    </message>
    <message>
        <source>chưa có quy định về thành phần hồ sơ vào ngày này</source>
        <translation>no rule on the parts of a dossier is known on that day</translation>
    </message>
    <message>
        <source>đạt</source>
        <translation>met</translation>
    </message>
    <message>
        <source>không đạt</source>
        <translation>not met</translation>
    </message>
    <message>
        <source>chưa đủ căn cứ</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>đủ điều kiện theo dữ liệu</source>
        <translation>eligible by the data</translation>
    </message>
    <message>
        <source>không đủ điều kiện</source>
        <translation>not eligible</translation>
    </message>
    <message>
        <source>chưa đủ căn cứ để kết luận</source>
        <translation>the data do not tell</translation>
    </message>
    <message>
        <source>có</source>
        <translation>there</translation>
    </message>
    <message>
        <source>chưa ký</source>
        <translation>not signed</translation>
    </message>
    <message>
        <source>thiếu</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>không cần</source>
        <translation>not needed</translation>
    </message>
    <message>
        <source>cần xem</source>
        <translation>to look at</translation>
    </message>
    <message>
        <source>cần xác nhận: %1</source>
        <translation>to be confirmed: %1</translation>
    </message>
    <message>
        <source>xong %1, quá hạn</source>
        <translation>done on %1, too late</translation>
    </message>
    <message>
        <source>xong %1</source>
        <translation>done on %1</translation>
    </message>
    <message>
        <source>quá hạn %1 ngày</source>
        <translation>%1 days late</translation>
    </message>
    <message>
        <source>còn %1 ngày</source>
        <translation>%1 days left</translation>
    </message>
    <message>
        <source>Điều kiện: %1</source>
        <translation>Eligibility: %1</translation>
    </message>
    <message>
        <source>chưa ghi ngày nhận, tính theo ngày %1</source>
        <translation>the day of receipt is not recorded, reckoned as of %1</translation>
    </message>
    <message>
        <source>theo ngày nhận %1</source>
        <translation>by the day of receipt %1</translation>
    </message>
    <message>
        <source>Hồ sơ đủ</source>
        <translation>The dossier is complete</translation>
    </message>
    <message>
        <source>Hồ sơ chưa đủ</source>
        <translation>The dossier is not complete</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Time limits</translation>
    </message>
    <message>
        <source>Tệp năm chưa có hồ sơ khen thưởng nào.</source>
        <translation>The year file has no award dossiers yet.</translation>
    </message>
    <message>
        <source>chưa nhập số người của %1</source>
        <translation>the number of people of %1 is not entered</translation>
    </message>
    <message>
        <source>%1 ghi %2 người nhưng dữ liệu có nhiều hơn</source>
        <translation>%1 is said to have %2 people, but the data have more</translation>
    </message>
    <message>
        <source>đạt %1/%2 người</source>
        <translation>%1 of %2 people</translation>
    </message>
    <message>
        <source>%1 người dữ liệu chưa ghi</source>
        <translation>of %1 people the data do not tell</translation>
    </message>
    <message>
        <source>tính cả người đang được đề nghị trong năm</source>
        <translation>those proposed in the same year included</translation>
    </message>
    <message>
        <source>Ít nhất %1 % cá nhân được tặng %2</source>
        <translation>At least %1 % of the people given %2</translation>
    </message>
    <message>
        <source>Ít nhất %1 % cá nhân %2 trở lên</source>
        <translation>At least %1 % of the people %2 or better</translation>
    </message>
    <message>
        <source>Có cá nhân được tặng %1</source>
        <translation>Somebody was given %1</translation>
    </message>
    <message>
        <source>Không có cá nhân bị kỷ luật từ %1 trở lên</source>
        <translation>Nobody was disciplined by %1 or worse</translation>
    </message>
    <message>
        <source>dữ liệu không ghi kỷ luật nào của các thành viên</source>
        <translation>the data record no discipline of its members</translation>
    </message>
    <message>
        <source>hạn cuối %1 là %2; nên xong trong %3</source>
        <translation>the last day %1 is %2; better be done by %3</translation>
    </message>
    <message>
        <source>hồ sơ</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>đợt trình</source>
        <translation>submission</translation>
    </message>
    <message>
        <source>đã được tặng %1 cho thành tích đến năm %2</source>
        <translation>%1 was given for the achievement up to %2</translation>
    </message>
    <message>
        <source>kỷ luật %1 hết %2</source>
        <translation>the discipline %1 was over on %2</translation>
    </message>
    <message>
        <source>năm %1 đề nghị trong hồ sơ %2, phải được công nhận trước</source>
        <translation>for %1 it is asked for in dossier %2 and must be granted first</translation>
    </message>
    <message>
        <source>năm %1 %2</source>
        <translation>in %1 %2</translation>
    </message>
    <message>
        <source>%1: tệp năm chưa có đợt trình nào.</source>
        <translation>%1: the year file has no submissions yet.</translation>
    </message>
    <message>
        <source>%1: không có đợt trình &quot;%2&quot;; các đợt trình: %3.</source>
        <translation>%1: there is no submission &quot;%2&quot;; the submissions: %3.</translation>
    </message>
    <message>
        <source>%1: chưa lập được, dữ liệu còn thiếu: %2</source>
        <translation>%1: cannot be drawn yet, the data lack: %2</translation>
    </message>
    <message>
        <source>%1: văn bản chưa ký (%2)</source>
        <translation>%1: the paper is not signed (%2)</translation>
    </message>
    <message>
        <source>%1: các văn bản của đợt trình %2 chưa khớp nhau: %3. Hãy sửa rồi xuất lại.</source>
        <translation>%1: the papers of submission %2 do not agree: %3. Mend them and export again.</translation>
    </message>
    <message>
        <source>Mục lục hồ sơ</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>%1: thiếu %2</source>
        <translation>%1: %2 is missing</translation>
    </message>
    <message>
        <source>%1: đợt trình %2 chưa có hồ sơ nào; hãy đưa hồ sơ vào đợt.</source>
        <translation>%1: submission %2 has no dossiers yet; put some into it.</translation>
    </message>
    <message>
        <source>dossier: --as-of phải là một ngày, viết như 2026-12-01, không phải “%1”.</source>
        <translation>dossier: --as-of must be a day, written as 2026-12-01, not “%1”.</translation>
    </message>
    <message>
        <source>kiểm tra từng hồ sơ khen thưởng: thành phần có, thiếu; điều kiện và lý do; thời hạn</source>
        <translation>checks every award dossier: parts present and missing, eligibility with reasons, time limits</translation>
    </message>
    <message>
        <source>NGÀY</source>
        <translation>DAY</translation>
    </message>
    <message>
        <source>cho biết đến ngày đó còn bao lâu hoặc đã quá hạn (viết như 2026-12-01)</source>
        <translation>says how much time is left or over on that day (written as 2026-12-01)</translation>
    </message>
    <message>
        <source>%1: %2 tệp.</source>
        <translation>%1: %2 files.</translation>
    </message>
    <message>
        <source>mọi văn bản của đợt trình này, đánh số theo thứ tự của luật, kèm mục lục, vào thư mục --to (lập mới nếu chưa có)</source>
        <translation>all papers of this submission, numbered in the order of the law, with a sheet of contents, into the folder --to (made where it is not there)</translation>
    </message>
    <message>
        <source>Dữ liệu đã đổi ở chỗ khác nên không làm lại được việc này.</source>
        <translation>The data were changed elsewhere, so this step cannot be taken back or done again.</translation>
    </message>
    <message>
        <source>đứng trước %1 (%2)</source>
        <translation>is before %1 (%2)</translation>
    </message>
    <message>
        <source>nhiều hơn số người của đơn vị</source>
        <translation>more than the people of the unit</translation>
    </message>
    <message>
        <source>đã có ở dòng %1</source>
        <translation>stands in row %1 already</translation>
    </message>
    <message>
        <source>chỉ một thành viên đứng đầu</source>
        <translation>only one member can be the head</translation>
    </message>
    <message>
        <source>&quot;%1&quot; chưa phải là ngày; hãy viết như 5/3, 05/3/2026, 3/2026 hoặc hôm nay.</source>
        <translation>&quot;%1&quot; is no date; write it like 5/3, 05/3/2026, 3/2026 or hôm nay (today).</translation>
    </message>
    <message>
        <source>Không có tháng %1; hãy xem lại ngày này.</source>
        <translation>There is no month %1; look at this date again.</translation>
    </message>
    <message>
        <source>Không có năm %1; hãy xem lại ngày này.</source>
        <translation>There is no year %1; look at this date again.</translation>
    </message>
    <message>
        <source>Tháng %1 năm %2 không có ngày %3; hãy xem lại ngày này.</source>
        <translation>Month %1 of %2 has no day %3; look at this date again.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; chưa rõ; phần lẻ viết sau dấu phẩy, như 1.234,5.</source>
        <translation>&quot;%1&quot; is not clear; write the fraction after a comma, like 1.234,5.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; chưa phải là số; hãy viết như 12 hoặc 1.234,5.</source>
        <translation>&quot;%1&quot; is no number; write it like 12 or 1.234,5.</translation>
    </message>
    <message>
        <source>Số này quá lớn; hãy xem lại.</source>
        <translation>This number is too large; look at it again.</translation>
    </message>
    <message>
        <source>Ở đây chỉ nhận số nguyên, không có phần lẻ.</source>
        <translation>Only whole numbers are accepted here.</translation>
    </message>
    <message>
        <source>Số nhỏ nhất ở đây là %1.</source>
        <translation>The smallest number here is %1.</translation>
    </message>
    <message>
        <source>cơ quan mình</source>
        <translation>our office</translation>
    </message>
    <message>
        <source>văn thư</source>
        <translation>the clerk of records</translation>
    </message>
    <message>
        <source>sau: %1</source>
        <translation>after: %1</translation>
    </message>
    <message>
        <source>Thực hiện: %1</source>
        <translation>To be done by: %1</translation>
    </message>
    <message>
        <source>Hạn: %1</source>
        <translation>Due: %1</translation>
    </message>
    <message>
        <source>không có lựa chọn &quot;%1&quot;</source>
        <translation>there is no choice &quot;%1&quot;</translation>
    </message>
    <message>
        <source>phải là một tháng từ 1 đến 12</source>
        <translation>must be a month from 1 to 12</translation>
    </message>
    <message>
        <source>mới định tháng, chưa định ngày</source>
        <translation>the month is set, the day is not</translation>
    </message>
    <message>
        <source>Văn bản đã gửi đi hoặc đã ký nên không sửa được.</source>
        <translation>The paper was sent out or signed and cannot be changed.</translation>
    </message>
    <message>
        <source>%1: không ghi được bản phòng sự cố ở đây; hãy lưu hồ sơ năm luôn.</source>
        <translation>%1: the recovery copy cannot be written here; please save the year now.</translation>
    </message>
    <message>
        <source>CÁCH DÙNG</source>
        <translation>SYNOPSIS</translation>
    </message>
    <message>
        <source>TỆP</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>LỆNH</source>
        <translation>COMMAND</translation>
    </message>
    <message>
        <source>MÔ TẢ</source>
        <translation>DESCRIPTION</translation>
    </message>
    <message>
        <source>Không có lệnh nào thì chương trình mở cửa sổ, với TỆP nếu có cho. Có lệnh thì chương trình làm việc ấy không cần màn hình. Chương trình không dùng mạng.</source>
        <translation>Without a command the program opens its window, with FILE if one is given. With a command it does that work and needs no display. The program uses no network.</translation>
    </message>
    <message>
        <source>TỆP VÀ THƯ MỤC</source>
        <translation>FILES</translation>
    </message>
    <message>
        <source>thư mục của cơ quan nếu không cho --office; các bản đang soạn dở</source>
        <translation>the office&apos;s folder where --office is not given; drafts that are being written</translation>
    </message>
    <message>
        <source>những gì cửa sổ nhớ từ lần trước</source>
        <translation>what the window remembers from the last time</translation>
    </message>
    <message>
        <source>van-ban</source>
        <translation>paper</translation>
    </message>
    <message>
        <source>VÍ DỤ</source>
        <translation>EXAMPLES</translation>
    </message>
    <message>
        <source>nam-2026</source>
        <translation>year-2026</translation>
    </message>
    <message>
        <source>thu-muc</source>
        <translation>folder</translation>
    </message>
    <message>
        <source>TÊN</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>CÁC LỆNH</source>
        <translation>COMMANDS</translation>
    </message>
    <message>
        <source>LỆNH NÀO CŨNG NHẬN</source>
        <translation>OPTIONS OF EVERY COMMAND</translation>
    </message>
    <message>
        <source>cho biết bản của chương trình</source>
        <translation>print the version of the program</translation>
    </message>
    <message>
        <source>KẾT THÚC</source>
        <translation>EXIT STATUS</translation>
    </message>
    <message>
        <source>--print-page chỉ nhận man, bash, zsh hoặc fish.</source>
        <translation>--print-page takes man, bash, zsh or fish only.</translation>
    </message>
    <message>
        <source>Ngắt trang</source>
        <translation>Page break</translation>
    </message>
    <message>
        <source>Bỏ ngắt trang</source>
        <translation>Remove page break</translation>
    </message>
    <message>
        <source>Còn hiệu lực vào ngày của văn bản.</source>
        <translation>In force on the date of the paper.</translation>
    </message>
    <message>
        <source>Còn hiệu lực vào ngày của văn bản, đến hết %1.</source>
        <translation>In force on the date of the paper, until the end of %1.</translation>
    </message>
    <message>
        <source>Chưa có hiệu lực vào ngày của văn bản; có hiệu lực từ %1.</source>
        <translation>Not yet in force on the date of the paper; in force from %1.</translation>
    </message>
    <message>
        <source>Hết hiệu lực sau %1; thay bằng %2.</source>
        <translation>No longer in force after %1; replaced by %2.</translation>
    </message>
    <message>
        <source>Chưa rõ còn hiệu lực vào ngày của văn bản hay không; hãy xem lại.</source>
        <translation>It is not known whether it is in force on the date of the paper; please check.</translation>
    </message>
    <message>
        <source>Chèn viện dẫn</source>
        <translation>Insert citation</translation>
    </message>
    <message>
        <source>Thường dùng</source>
        <translation>Usual</translation>
    </message>
    <message>
        <source>Cấp trên</source>
        <translation>Superiors</translation>
    </message>
    <message>
        <source>Thành viên</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>Trong cơ quan</source>
        <translation>In the agency</translation>
    </message>
    <message>
        <source>Cơ quan khác</source>
        <translation>Other agencies</translation>
    </message>
    <message>
        <source>Thư viện còn thiếu %1; hãy bổ sung khi viện dẫn.</source>
        <translation>The library lacks %1; please complete the citation.</translation>
    </message>
    <message>
        <source>Cơ quan tổ chức cụm, khối</source>
        <translation>The organiser of the cluster</translation>
    </message>
    <message>
        <source>Bản lưu</source>
        <translation>File copy</translation>
    </message>
    <message>
        <source>“%1” không còn trong hồ sơ năm nên không xuất được.</source>
        <translation>“%1” is no longer in the year file and cannot be exported.</translation>
    </message>
    <message>
        <source>%1: tệp rỗng; hãy quét lại.</source>
        <translation>%1: the file is empty; scan it again.</translation>
    </message>
    <message>
        <source>%1: tệp nặng %2 MB, chỉ đính được đến %3 MB; hãy quét lại ở 200–300 dpi, đen trắng.</source>
        <translation>%1: the file has %2 MB, at most %3 MB can be attached; scan it again at 200–300 dpi, black and white.</translation>
    </message>
    <message>
        <source>%1: các tệp đính kèm của hồ sơ năm sẽ quá %2 MB; hãy để tệp này ngoài hồ sơ.</source>
        <translation>%1: the attachments of the year would exceed %2 MB; keep this file outside of it.</translation>
    </message>
    <message>
        <source>%1: không phải là PDF hay ảnh JPEG, PNG, TIFF; hãy quét lại thành PDF.</source>
        <translation>%1: neither a PDF nor a JPEG, PNG or TIFF picture; scan it again as PDF.</translation>
    </message>
    <message>
        <source>Chưa chọn văn bản nào của năm trước.</source>
        <translation>No paper of last year has been chosen.</translation>
    </message>
    <message>
        <source>mở cửa sổ; chương trình đang chạy thì nhận tệp ấy, với --new-window thì mở thêm một cửa sổ riêng</source>
        <translation>opens the window; a program that runs already takes the file, with --new-window one more window is opened</translation>
    </message>
    <message>
        <source>%1: từ “%2” dài hơn ô của nó nên bị ngắt giữa chừng; hãy nới cột hoặc viết gọn lại.</source>
        <translation>%1: the word “%2” is longer than its cell and was split; widen the column or shorten the text.</translation>
    </message>
    <message>
        <source>Bảng bắt đầu bằng “%1”</source>
        <translation>The table that begins with “%1”</translation>
    </message>
    <message>
        <source>phải là một dãy từ viết chữ thường</source>
        <translation>must be a list of words in small letters</translation>
    </message>
    <message>
        <source>Thêm tên loại “%1” theo ký hiệu của văn bản.</source>
        <translation>The kind “%1” was added as the symbol of the paper has it.</translation>
    </message>
    <message>
        <source>Không in địa danh, ngày tháng ở đầu: mẫu của %1 không có dòng này.</source>
        <translation>Place and date above are not printed: the form of %1 has no such line.</translation>
    </message>
</context>
<context>
    <name>thidua::data::CalendarPopup</name>
    <message>
        <source>Lịch</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Để trống, ghi tay khi ký</source>
        <translation>Leave blank for the pen</translation>
    </message>
</context>
<context>
    <name>thidua::data::CellDelegate</name>
    <message>
        <source>%1, dòng %2</source>
        <translation>%1, row %2</translation>
    </message>
</context>
<context>
    <name>thidua::data::Field</name>
    <message>
        <source>%1, cần có</source>
        <translation>%1, needed</translation>
    </message>
    <message>
        <source>Sửa %1</source>
        <translation>Change %1</translation>
    </message>
</context>
<context>
    <name>thidua::data::HeadForm</name>
    <message>
        <source>Cơ &amp;quan chủ quản</source>
        <translation>&amp;Superior agency</translation>
    </message>
    <message>
        <source>Cơ quan &amp;ban hành</source>
        <translation>Issuin&amp;g agency</translation>
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
        <source>T&amp;háng</source>
        <translation>&amp;Month</translation>
    </message>
    <message>
        <source>Có thể để trống để ghi tay khi ký.</source>
        <translation>May stay blank, to be written by hand when signing.</translation>
    </message>
    <message>
        <source>T&amp;rích yếu</source>
        <translation>Su&amp;bject</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
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
        <source>Phía dưới chữ ký, trên họ tên: chức vụ ở cơ quan của người ký khi ký thay cho cụm.</source>
        <translation>Below the signature, above the name: the post in the signer&apos;s own agency when signing for the cluster.</translation>
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
        <source>Cơ quan, địa danh và người ký được nhớ để điền vào các văn bản sau còn thiếu.</source>
        <translation>Agencies, place and signer are kept to complete later papers that lack them.</translation>
    </message>
    <message>
        <source>Ngà&amp;y</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>Tên l&amp;oại</source>
        <translation>&amp;Kind of paper</translation>
    </message>
    <message>
        <source>Kính &amp;gửi</source>
        <translation>T&amp;o</translation>
    </message>
    <message>
        <source>Chức vụ &amp;khác</source>
        <translation>O&amp;ther position</translation>
    </message>
    <message>
        <source>Lưu &amp;làm mẫu của cơ quan</source>
        <translation>Keep as office temp&amp;late</translation>
    </message>
    <message>
        <source>Năm</source>
        <translation>Year</translation>
    </message>
</context>
<context>
    <name>thidua::data::ItemDelegate</name>
    <message>
        <source>Mục %1</source>
        <translation>Item %1</translation>
    </message>
</context>
<context>
    <name>thidua::data::ItemTree</name>
    <message>
        <source>Số</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Thêm %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Xóa một mục ở %1</source>
        <translation>Remove an item of %1</translation>
    </message>
    <message>
        <source>Đã xóa mục này cùng các mục con; Ctrl+Z để trả lại.</source>
        <translation>The item and those below it are removed; Ctrl+Z brings them back.</translation>
    </message>
    <message>
        <source>Đưa vào một cấp</source>
        <translation>One level in</translation>
    </message>
    <message>
        <source>Đưa ra một cấp</source>
        <translation>One level out</translation>
    </message>
    <message>
        <source>Chuyển lên</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Chuyển xuống</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Sửa %1</source>
        <translation>Change %1</translation>
    </message>
</context>
<context>
    <name>thidua::data::LineField</name>
    <message>
        <source>ngày/tháng/năm</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Mở lịch (Alt+↓)</source>
        <translation>Open the calendar (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>thidua::data::OptionField</name>
    <message>
        <source>&quot;%1&quot; không có trong danh sách; hãy chọn một mục.</source>
        <translation>&quot;%1&quot; is not in the list; choose an item.</translation>
    </message>
    <message>
        <source>Hãy gõ tên cần thêm vào ô này rồi chọn &quot;Thêm mới&quot;.</source>
        <translation>Type the name to be added in this field, then choose &quot;Add&quot;.</translation>
    </message>
    <message>
        <source>Thêm %1</source>
        <translation>Add %1</translation>
    </message>
    <message>
        <source>Đã thêm %1; hãy bổ sung thông tin ở mục có danh sách đó.</source>
        <translation>%1 was added; complete it on the page that has that list.</translation>
    </message>
</context>
<context>
    <name>thidua::data::PastePreview</name>
    <message>
        <source>Không lấy</source>
        <translation>Take nothing</translation>
    </message>
    <message>
        <source>Các dòng được dán</source>
        <translation>The pasted rows</translation>
    </message>
    <message>
        <source>Bỏ phần được dán; dữ liệu giữ nguyên (Esc)</source>
        <translation>Drop what was pasted; the data stay as they are (Esc)</translation>
    </message>
    <message>
        <source>Đã nhận ra dòng tiêu đề.</source>
        <translation>The header row was recognised.</translation>
    </message>
    <message>
        <source>Không có dòng tiêu đề; các cột được hiểu theo thứ tự của bảng.</source>
        <translation>There is no header row; the columns are taken in the order of the table.</translation>
    </message>
    <message numerus="yes">
        <source>%n dòng lấy được.</source>
        <translation>
            <numerusform>%n row can be taken.</numerusform>
            <numerusform>%n rows can be taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dòng chưa lấy được, lý do ghi ở từng dòng.</source>
        <translation>
            <numerusform>%n row cannot be taken yet, its reason stands beside it.</numerusform>
            <numerusform>%n rows cannot be taken yet, their reasons stand beside them.</numerusform>
        </translation>
    </message>
    <message>
        <source>Dòng</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Nhận xét</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>%1 (không lấy)</source>
        <translation>%1 (not taken)</translation>
    </message>
    <message numerus="yes">
        <source>Lấy %n dòng</source>
        <translation>
            <numerusform>Take %n row</numerusform>
            <numerusform>Take %n rows</numerusform>
        </translation>
    </message>
    <message>
        <source>Thêm các dòng đúng vào bảng; một lần Ctrl+Z trả lại tất cả.</source>
        <translation>Adds the good rows to the table; one Ctrl+Z takes all of them back.</translation>
    </message>
    <message>
        <source>Chưa dòng nào đúng nên chưa có gì để lấy.</source>
        <translation>No row is right yet, so there is nothing to take.</translation>
    </message>
    <message>
        <source>Được</source>
        <translation>Good</translation>
    </message>
    <message numerus="yes">
        <source>%n cơ quan chưa có sẽ được lập mới.</source>
        <translation>
            <numerusform>%n new agency will be made.</numerusform>
            <numerusform>%n new agencies will be made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::data::PickListField</name>
    <message>
        <source>Bỏ</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>%1: đã chọn</source>
        <translation>%1: chosen</translation>
    </message>
    <message>
        <source>%1: chọn thêm</source>
        <translation>%1: choose more</translation>
    </message>
    <message>
        <source>Chọn thêm…</source>
        <translation>Choose more…</translation>
    </message>
    <message>
        <source>Bỏ mục đang chọn (Delete)</source>
        <translation>Remove the selected item (Delete)</translation>
    </message>
    <message>
        <source>Chưa chọn mục nào trong danh sách để bỏ.</source>
        <translation>No item of the list is selected.</translation>
    </message>
    <message>
        <source>Mục này đã có trong danh sách.</source>
        <translation>This item is in the list already.</translation>
    </message>
</context>
<context>
    <name>thidua::data::RecordField</name>
    <message>
        <source>Lập %1</source>
        <translation>Begin %1</translation>
    </message>
    <message>
        <source>Bỏ %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Lấy cả phần này ra khỏi dữ liệu; Ctrl+Z để trả lại.</source>
        <translation>Takes all of this part out of the data; Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>Đã bỏ %1; Ctrl+Z để trả lại.</source>
        <translation>%1 is removed; Ctrl+Z brings it back.</translation>
    </message>
</context>
<context>
    <name>thidua::data::RecordForm</name>
    <message>
        <source>Chưa có tên theo luật: hãy chọn loại cơ quan và tỉnh, thành phố.</source>
        <translation>No name by law yet: choose the kind of agency and the province.</translation>
    </message>
    <message>
        <source>Tên theo luật ngày %1: %2.</source>
        <translation>Name by law on %1: %2.</translation>
    </message>
</context>
<context>
    <name>thidua::data::RecordRows</name>
    <message>
        <source>(cần có)</source>
        <translation>(needed)</translation>
    </message>
    <message>
        <source>Tên hiện nay</source>
        <translation>Present name</translation>
    </message>
    <message>
        <source>Thêm vào %1</source>
        <translation>Add to %1</translation>
    </message>
    <message>
        <source>Sửa %1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>Bảng còn ô chưa đúng; hãy sửa ô đó trước khi chuyển hoặc xóa dòng.</source>
        <translation>A cell of the table is not right yet; correct it before rows are moved or removed.</translation>
    </message>
    <message>
        <source>Xóa một dòng ở %1</source>
        <translation>Remove a row of %1</translation>
    </message>
    <message>
        <source>Đã xóa dòng này; Ctrl+Z để trả lại.</source>
        <translation>The row is removed; Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>Đã xóa %1; Ctrl+Z để trả lại.</source>
        <translation>%1 is removed; Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>Chuyển dòng ở %1</source>
        <translation>Move a row of %1</translation>
    </message>
    <message>
        <source>Xếp theo %1</source>
        <translation>Sort by %1</translation>
    </message>
</context>
<context>
    <name>thidua::data::SearchCombo</name>
    <message>
        <source>(để trống)</source>
        <translation>(blank)</translation>
    </message>
    <message>
        <source>Thêm mới…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Thêm mới &quot;%1&quot;</source>
        <translation>Add &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>thidua::data::SectionPage</name>
    <message>
        <source>Đến chỗ kế tiếp</source>
        <translation>To the next place</translation>
    </message>
    <message>
        <source>Đến chỗ còn thiếu hoặc chưa đúng kế tiếp (F8)</source>
        <translation>To the next place that is missing or wrong (F8)</translation>
    </message>
    <message>
        <source>Cụm, khối và năm</source>
        <translation>Cluster or block and year</translation>
    </message>
    <message>
        <source>Chưa có cụm, khối nào có năm thi đua. Phần này theo cụm, khối, nên cần thêm trước.</source>
        <translation>No cluster or block has a year yet. This part belongs to one, so add it first.</translation>
    </message>
    <message>
        <source>Thêm cụm, khối</source>
        <translation>Add a cluster or block</translation>
    </message>
    <message>
        <source>Chưa có gì ở phần này.</source>
        <translation>There is nothing in this part yet.</translation>
    </message>
    <message>
        <source>✔ Đủ những gì cần có.</source>
        <translation>✔ All that is needed is there.</translation>
    </message>
    <message numerus="yes">
        <source>● Còn %n chỗ thiếu hoặc chưa đúng.</source>
        <translation>
            <numerusform>● %n place is missing or wrong.</numerusform>
            <numerusform>● %n places are missing or wrong.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::data::TableField</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Lên</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Xuống</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Xếp theo cột</source>
        <translation>Sort by column</translation>
    </message>
    <message>
        <source>Dán từ Excel</source>
        <translation>Paste from Excel</translation>
    </message>
    <message>
        <source>Dòng %1</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>Dòng %1: %2</source>
        <translation>Row %1: %2</translation>
    </message>
    <message>
        <source>Chưa chọn dòng nào có dữ liệu.</source>
        <translation>No row with data is selected.</translation>
    </message>
    <message>
        <source>Viết một dòng mới ở cuối bảng</source>
        <translation>Write a new row at the end of the table</translation>
    </message>
    <message>
        <source>Xóa dòng đang chọn (Ctrl+Delete)</source>
        <translation>Remove the selected row (Ctrl+Delete)</translation>
    </message>
    <message>
        <source>Chuyển dòng lên (Alt+↑)</source>
        <translation>Move the row up (Alt+↑)</translation>
    </message>
    <message>
        <source>Dòng này đã ở trên cùng.</source>
        <translation>This row is the first already.</translation>
    </message>
    <message>
        <source>Dòng này đã ở dưới cùng.</source>
        <translation>This row is the last already.</translation>
    </message>
    <message>
        <source>Chuyển dòng xuống (Alt+↓)</source>
        <translation>Move the row down (Alt+↓)</translation>
    </message>
    <message>
        <source>Xếp các dòng theo cột đang chọn, tên người theo tên gọi</source>
        <translation>Sort the rows by the selected column, people by their given names</translation>
    </message>
    <message>
        <source>Chưa đủ hai dòng để xếp.</source>
        <translation>There are not two rows to sort.</translation>
    </message>
    <message>
        <source>Xem trước các dòng đã chép trong Excel rồi mới lấy (Ctrl+V)</source>
        <translation>Look at the rows copied in Excel before they are taken (Ctrl+V)</translation>
    </message>
    <message>
        <source>Chưa có gì để dán; hãy chép các dòng trong Excel trước.</source>
        <translation>There is nothing to paste; copy the rows in Excel first.</translation>
    </message>
    <message numerus="yes">
        <source>Đã lấy %n dòng.</source>
        <translation>
            <numerusform>%n row was taken.</numerusform>
            <numerusform>%n rows were taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Còn %n dòng chưa lấy; hãy sửa trong Excel rồi dán lại các dòng đó.</source>
        <translation>
            <numerusform>%n row was not taken; correct it in Excel and paste it again.</numerusform>
            <numerusform>%n rows were not taken; correct them in Excel and paste those again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Đã lập %n cơ quan chưa có.</source>
        <translation>
            <numerusform>%n new agency was made.</numerusform>
            <numerusform>%n new agencies were made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>thidua::data::TreeField</name>
    <message>
        <source>Enter thêm mục, Tab vào một cấp, Shift+Tab ra một cấp, Alt và mũi tên để chuyển, Ctrl+Tab rời danh sách.</source>
        <translation>Enter adds an item, Tab goes one level in, Shift+Tab one level out, Alt and the arrows move, Ctrl+Tab leaves the list.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Thêm</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Vào</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Ra</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Lên</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Xuống</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Mục %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>Chưa chọn mục nào.</source>
        <translation>No item is selected.</translation>
    </message>
    <message>
        <source>Thêm mục sau mục đang chọn (Enter)</source>
        <translation>Add an item after the selected one (Enter)</translation>
    </message>
    <message>
        <source>Xóa mục cùng các mục con (Delete)</source>
        <translation>Remove the item and those below it (Delete)</translation>
    </message>
    <message>
        <source>Đưa vào một cấp (Tab)</source>
        <translation>One level in (Tab)</translation>
    </message>
    <message>
        <source>Mục đầu tiên không có mục nào ở trên để vào.</source>
        <translation>The first item has none above it to go into.</translation>
    </message>
    <message>
        <source>Đưa ra một cấp (Shift+Tab)</source>
        <translation>One level out (Shift+Tab)</translation>
    </message>
    <message>
        <source>Mục này đã ở cấp ngoài cùng.</source>
        <translation>This item is on the outermost level already.</translation>
    </message>
    <message>
        <source>Chuyển lên (Alt+↑)</source>
        <translation>Move up (Alt+↑)</translation>
    </message>
    <message>
        <source>Mục này đã ở trên cùng của cấp.</source>
        <translation>This item is the first of its level already.</translation>
    </message>
    <message>
        <source>Chuyển xuống (Alt+↓)</source>
        <translation>Move down (Alt+↓)</translation>
    </message>
    <message>
        <source>Mục này đã ở dưới cùng của cấp.</source>
        <translation>This item is the last of its level already.</translation>
    </message>
</context>
<context>
    <name>thidua::data::YearForms</name>
    <message>
        <source>Các phần của dữ liệu</source>
        <translation>Parts of the data</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>Còn %n chỗ thiếu hoặc chưa đúng</source>
        <translation>
            <numerusform>%n place is missing or wrong</numerusform>
            <numerusform>%n places are missing or wrong</numerusform>
        </translation>
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
    <name>thidua::help::HelpPanel</name>
    <message>
        <source>Hướng dẫn sử dụng</source>
        <translation>User guide</translation>
    </message>
    <message>
        <source>Thể thức theo Nghị định 30/2020/NĐ-CP</source>
        <translation>The form by Decree 30/2020</translation>
    </message>
    <message>
        <source>Không có trang nào có những chữ ấy; hãy gõ ít chữ hơn.</source>
        <translation>No page has these words; type fewer of them.</translation>
    </message>
    <message>
        <source>Tìm trong hướng dẫn và quy định</source>
        <translation>Search the guide and the regulation</translation>
    </message>
    <message>
        <source>Tìm trong trợ giúp</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Mục lục trợ giúp</source>
        <translation>Contents of the help</translation>
    </message>
    <message>
        <source>Trang trợ giúp</source>
        <translation>Page of the help</translation>
    </message>
</context>
<context>
    <name>thidua::panels::CitationPanel</name>
    <message>
        <source>Trong &amp;câu</source>
        <translation>In the &amp;sentence</translation>
    </message>
    <message>
        <source>Dòng căn &amp;cứ</source>
        <translation>As a &amp;legal basis</translation>
    </message>
    <message>
        <source>Chèn viện dẫn</source>
        <translation>Insert citation</translation>
    </message>
    <message>
        <source>Tìm theo số, tên, cơ quan; không cần dấu</source>
        <translation>Search by number, name, agency; no marks needed</translation>
    </message>
    <message>
        <source>Tìm văn bản pháp luật</source>
        <translation>Search legal documents</translation>
    </message>
    <message>
        <source>Văn bản pháp luật</source>
        <translation>Legal documents</translation>
    </message>
    <message>
        <source>Sẽ chèn</source>
        <translation>Will be inserted</translation>
    </message>
    <message>
        <source>C&amp;hèn</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <source>Đã có trong căn cứ.</source>
        <translation>Among the legal bases already.</translation>
    </message>
    <message>
        <source>Không có văn bản nào như vậy trong thư viện; gõ ít chữ hơn hoặc thêm vào tệp của cơ quan.</source>
        <translation>There is no such document in the library; type fewer words or add it to the file of the office.</translation>
    </message>
    <message>
        <source>Sẽ chèn: %1</source>
        <translation>Will be inserted: %1</translation>
    </message>
</context>
<context>
    <name>thidua::panels::NumberPanel</name>
    <message>
        <source>Số văn bản</source>
        <translation>Number of the paper</translation>
    </message>
    <message>
        <source>&amp;Số:</source>
        <translation>&amp;Number:</translation>
    </message>
    <message>
        <source>&amp;Ghi số này</source>
        <translation>&amp;Take this number</translation>
    </message>
    <message>
        <source>Để &amp;trống</source>
        <translation>Leave &amp;empty</translation>
    </message>
    <message>
        <source>Bỏ số đã ghi, để ghi tay khi phát hành</source>
        <translation>Drop the number; it is written by hand when the paper is issued</translation>
    </message>
    <message>
        <source>Một dãy số chung cho mọi văn bản</source>
        <translation>One series for all papers</translation>
    </message>
    <message>
        <source>Mỗi tên loại một dãy số</source>
        <translation>One series for each kind</translation>
    </message>
    <message>
        <source>Mỗi ký hiệu một dãy số</source>
        <translation>One series for each symbol</translation>
    </message>
    <message>
        <source>Cách đánh số của cơ quan</source>
        <translation>How the office numbers its papers</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number, symbol</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Sổ văn bản đi</source>
        <translation>Register of outgoing papers</translation>
    </message>
    <message>
        <source>Số tiếp theo của %1: %2.</source>
        <translation>Next number of %1: %2.</translation>
    </message>
    <message>
        <source>năm %1</source>
        <translation>the year %1</translation>
    </message>
    <message>
        <source>dãy %1, năm %2</source>
        <translation>series %1, %2</translation>
    </message>
    <message>
        <source>chưa có văn bản; bấm để lấy số %1</source>
        <translation>no paper yet; click to take number %1</translation>
    </message>
    <message>
        <source>Có số trên văn bản nhưng chưa ghi vào sổ</source>
        <translation>The paper carries the number, the register does not have it yet</translation>
    </message>
    <message>
        <source>Số %1 đã thuộc về “%2”; ghi vào thì có hai văn bản cùng số.</source>
        <translation>Number %1 belongs to “%2” already; two papers would have the same number.</translation>
    </message>
    <message>
        <source>Số phải bắt đầu bằng chữ số, ví dụ 05 hoặc 12a.</source>
        <translation>A number begins with a digit, such as 05 or 12a.</translation>
    </message>
</context>
<context>
    <name>thidua::panels::OwnFieldsPanel</name>
    <message>
        <source>Thông tin riêng của văn bản</source>
        <translation>The paper&apos;s own details</translation>
    </message>
    <message>
        <source>&amp;Ghi vào văn bản</source>
        <translation>&amp;Write into the paper</translation>
    </message>
    <message>
        <source>Ghi vào văn bản (Ctrl+Enter)</source>
        <translation>Write into the paper (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Có</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Mỗi dòng một mục</source>
        <translation>One entry per line</translation>
    </message>
    <message>
        <source>05/3/2026</source>
        <translation>05/3/2026</translation>
    </message>
</context>
<context>
    <name>thidua::panels::RecipientsPanel</name>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>Gõ để tìm; Enter thêm đúng chữ đã gõ</source>
        <translation>Type to search; Enter adds the words as typed</translation>
    </message>
    <message>
        <source>Tìm nơi nhận</source>
        <translation>Search recipients</translation>
    </message>
    <message>
        <source>Lên</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Xuống</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>&amp;Ghi nơi nhận</source>
        <translation>&amp;Write recipients</translation>
    </message>
    <message>
        <source>Chuyển lên trên (Alt+Lên)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Chuyển xuống dưới (Alt+Xuống)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Ghi vào văn bản (Ctrl+Enter)</source>
        <translation>Write into the paper (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>thidua::paper</name>
    <message>
        <source>Dán</source>
        <translation>Paste</translation>
    </message>
</context>
<context>
    <name>thidua::paper::FindBar</name>
    <message>
        <source>Tìm</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Thay bằng</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>Phân biệt dấu</source>
        <translation>Match diacritics</translation>
    </message>
    <message>
        <source>Phân biệt hoa, thường</source>
        <translation>Match case</translation>
    </message>
    <message>
        <source>Cả chữ</source>
        <translation>Whole words</translation>
    </message>
    <message>
        <source>Chỗ trước (Shift+Enter)</source>
        <translation>Previous (Shift+Enter)</translation>
    </message>
    <message>
        <source>Chỗ sau (Enter)</source>
        <translation>Next (Enter)</translation>
    </message>
    <message>
        <source>Thay</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Thay tất cả</source>
        <translation>Replace all</translation>
    </message>
    <message>
        <source>Đóng (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Không có</source>
        <translation>None</translation>
    </message>
    <message>
        <source>%1 chỗ</source>
        <translation>%1 found</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Hãy gõ chữ cần tìm trước.</source>
        <translation>Type what is to be found first.</translation>
    </message>
    <message>
        <source>Văn bản không có chữ ấy để thay.</source>
        <translation>The paper has no such words to replace.</translation>
    </message>
    <message>
        <source>Hãy đến một chỗ tìm thấy trước.</source>
        <translation>Go to a place that was found first.</translation>
    </message>
</context>
<context>
    <name>thidua::paper::KindMenu</name>
    <message>
        <source>Đoạn &amp;văn</source>
        <translation>Paragra&amp;ph</translation>
    </message>
    <message>
        <source>Đề mục &amp;I.</source>
        <translation>Heading &amp;I.</translation>
    </message>
    <message>
        <source>Đề mục &amp;1.</source>
        <translation>Heading &amp;1.</translation>
    </message>
    <message>
        <source>Đề mục 1.1.</source>
        <translation>Heading 1.1.</translation>
    </message>
    <message>
        <source>&amp;Khoản 1.</source>
        <translation>Cla&amp;use 1.</translation>
    </message>
    <message>
        <source>Điểm &amp;a)</source>
        <translation>Point &amp;a)</translation>
    </message>
    <message>
        <source>&amp;Gạch đầu dòng</source>
        <translation>&amp;Dash</translation>
    </message>
    <message>
        <source>Dấu &amp;cộng đầu dòng</source>
        <translation>P&amp;lus sign</translation>
    </message>
    <message>
        <source>Điề&amp;u 1.</source>
        <translation>A&amp;rticle 1.</translation>
    </message>
    <message>
        <source>C&amp;hương, phần</source>
        <translation>&amp;Chapter, part</translation>
    </message>
    <message>
        <source>&amp;Kiểu đoạn</source>
        <translation>&amp;Kind of paragraph</translation>
    </message>
    <message>
        <source>Kiểu đoạn nơi con trỏ</source>
        <translation>Kind of the paragraph at the caret</translation>
    </message>
    <message>
        <source>Kiểu đoạn</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Kiểu đoạn: %1</source>
        <translation>Kind of paragraph: %1</translation>
    </message>
    <message>
        <source>Chỉ đổi được kiểu của đoạn trong nội dung văn bản.</source>
        <translation>Only a paragraph of the text has a kind that can be changed.</translation>
    </message>
</context>
<context>
    <name>thidua::paper::PaperEditor</name>
    <message>
        <source>Ngắt trang</source>
        <translation>Page break</translation>
    </message>
    <message>
        <source>Lấy từ dữ liệu của năm; sửa ở đây chỉ đổi văn bản này. Ctrl+bấm để sửa trong dữ liệu.</source>
        <translation>Comes from the data of the year; a change here changes this paper alone. Ctrl+click to change the data.</translation>
    </message>
    <message>
        <source>%1: lấy từ dữ liệu của năm; sửa ở đây chỉ đổi văn bản này. Ctrl+bấm để sửa trong dữ liệu.</source>
        <translation>%1: comes from the data of the year; a change here changes this paper alone. Ctrl+click to change the data.</translation>
    </message>
    <message>
        <source>dữ liệu của năm</source>
        <translation>data of the year</translation>
    </message>
</context>
<context>
    <name>thidua::paper::PartButton</name>
    <message>
        <source>Mở danh sách để chọn</source>
        <translation>Open the list to choose from</translation>
    </message>
</context>
<context>
    <name>thidua::printing::CalibrationDialog</name>
    <message>
        <source>Đo được từ mép trái, mm</source>
        <translation>Measured from the left edge, mm</translation>
    </message>
    <message>
        <source>Đo được từ mép trên, mm</source>
        <translation>Measured from the upper edge, mm</translation>
    </message>
    <message>
        <source>Chỉnh vị trí máy in %1</source>
        <translation>Calibrate printer %1</translation>
    </message>
    <message>
        <source>1. In trang đo ra giấy trắng cùng cỡ với phôi, đặt vào khay như đặt phôi.
2. Đo từ mép giấy đến tâm dấu chữ thập; đúng ra là 30 mm ở cả hai phía.
3. Ghi hai số đo được; lần in phôi sau sẽ tự bù.</source>
        <translation>1. Print the measuring page on white paper of the size of the blank, laid into the tray like the blank.
2. Measure from the edges of the paper to the centre of the cross; it should be 30 mm both ways.
3. Enter the two lengths; blanks are corrected from then on.</translation>
    </message>
    <message>
        <source>In trang &amp;đo</source>
        <translation>Print the &amp;measuring page</translation>
    </message>
    <message>
        <source>Đo được từ mép &amp;trái</source>
        <translation>Measured from the &amp;left edge</translation>
    </message>
    <message>
        <source>Đo được từ mép t&amp;rên</source>
        <translation>Measured from the &amp;upper edge</translation>
    </message>
    <message>
        <source>Nhớ cho máy in này</source>
        <translation>Remember for this printer</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source>Máy in đúng chỗ: không bù gì.</source>
        <translation>The printer is exact: nothing to correct.</translation>
    </message>
    <message>
        <source>Sẽ bù: sang %1 %2 mm, %3 %4 mm.</source>
        <translation>Correction: %2 mm to the %1, %4 mm %3.</translation>
    </message>
    <message>
        <source>phải</source>
        <translation>right</translation>
    </message>
    <message>
        <source>trái</source>
        <translation>left</translation>
    </message>
    <message>
        <source>xuống</source>
        <translation>down</translation>
    </message>
    <message>
        <source>lên</source>
        <translation>up</translation>
    </message>
    <message>
        <source>Đã gửi trang đo đến máy in.</source>
        <translation>The measuring page was sent to the printer.</translation>
    </message>
</context>
<context>
    <name>thidua::printing::CopyTable</name>
    <message>
        <source>Bản cho ai</source>
        <translation>Who gets copies</translation>
    </message>
    <message>
        <source>Số bản</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Bản thứ</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>Số bản cho %1</source>
        <translation>Copies for %1</translation>
    </message>
    <message>
        <source>Văn bản không nói mấy bản; hãy xem lại số này.</source>
        <translation>The paper does not say how many; check this number.</translation>
    </message>
    <message>
        <source>Nơi nhận khác</source>
        <translation>Another recipient</translation>
    </message>
</context>
<context>
    <name>thidua::printing::DialogPrintPrompts</name>
    <message>
        <source>Ghi bản in ra PDF</source>
        <translation>Write the print to a PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>Đã có tệp</source>
        <translation>Files exist</translation>
    </message>
    <message numerus="yes">
        <source>Trong thư mục đã có %n tệp cùng tên.</source>
        <translation>
            <numerusform>The folder has %n file of that name already.</numerusform>
            <numerusform>The folder has %n files of those names already.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ghi đè</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Bỏ qua các tệp ấy</source>
        <translation>Skip those files</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Xuất nhiều văn bản</source>
        <translation>Export many papers</translation>
    </message>
    <message>
        <source>Dừng</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Xong</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Chọn bản quét của văn bản đã ký</source>
        <translation>Choose the scan of the signed paper</translation>
    </message>
    <message>
        <source>Bản quét (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>Mọi tệp (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>thidua::printing::ManyDialog</name>
    <message>
        <source>&amp;Word (.docx)</source>
        <translation>&amp;Word (.docx)</translation>
    </message>
    <message>
        <source>&amp;PDF</source>
        <translation>&amp;PDF</translation>
    </message>
    <message>
        <source>Bản &amp;xin ý kiến: ghi DỰ THẢO (lần n)</source>
        <translation>&amp;Comment copies: marked DỰ THẢO (lần n)</translation>
    </message>
    <message>
        <source>&amp;Xuất</source>
        <translation>&amp;Export</translation>
    </message>
    <message>
        <source>Xuất nhiều văn bản</source>
        <translation>Export many papers</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Văn bản</source>
        <translation>Pa&amp;pers</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>&amp;Tất cả</source>
        <translation>&amp;All</translation>
    </message>
    <message>
        <source>&amp;Bỏ hết</source>
        <translation>&amp;None</translation>
    </message>
    <message>
        <source>Thư &amp;mục</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>&amp;Chọn…</source>
        <translation>Ch&amp;oose…</translation>
    </message>
    <message>
        <source>T&amp;ên tệp</source>
        <translation>File na&amp;me</translation>
    </message>
    <message>
        <source>Điền được: {%1}</source>
        <translation>May hold: {%1}</translation>
    </message>
    <message>
        <source>Lần thứ mấy được đếm theo số lần đã gửi xin ý kiến; văn bản đang trình ký, đã ký thì không ghi</source>
        <translation>The round is counted by how often it was sent for comments; papers that wait for a signature or are signed get no mark</translation>
    </message>
    <message>
        <source>Các tệp sẽ có</source>
        <translation>Files to be written</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Thư mục để ghi tệp</source>
        <translation>Folder for the files</translation>
    </message>
    <message>
        <source>Hãy đánh dấu ít nhất một văn bản.</source>
        <translation>Tick at least one paper.</translation>
    </message>
    <message>
        <source>Hãy chọn Word hoặc PDF.</source>
        <translation>Choose Word or PDF.</translation>
    </message>
    <message>
        <source>Không có thư mục này; hãy chọn thư mục khác.</source>
        <translation>There is no such folder; choose another one.</translation>
    </message>
    <message numerus="yes">
        <source>%n tệp</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message>
        <source>Thư mục này không cho ghi; hãy chọn thư mục khác.</source>
        <translation>This folder may not be written to; please choose another folder.</translation>
    </message>
</context>
<context>
    <name>thidua::printing::PrintDialog</name>
    <message>
        <source>Ghi PDF để in…</source>
        <translation>Write a PDF…</translation>
    </message>
    <message>
        <source>&amp;In</source>
        <translation>&amp;Print</translation>
    </message>
    <message>
        <source>Hãy chọn máy in trước.</source>
        <translation>Choose a printer first.</translation>
    </message>
    <message>
        <source>Chỉ các tờ đã &amp;đổi (chưa in lần nào ở máy này)</source>
        <translation>Only &amp;changed sheets (never printed here)</translation>
    </message>
    <message>
        <source>Chỉ các tờ đã &amp;đổi (chưa đổi gì từ lần in %1)</source>
        <translation>Only &amp;changed sheets (nothing changed since %1)</translation>
    </message>
    <message>
        <source>Chỉ các tờ đã &amp;đổi từ lần in %1: trang %2</source>
        <translation>Only sheets &amp;changed since %1: page %2</translation>
    </message>
    <message>
        <source>không có</source>
        <translation>none</translation>
    </message>
    <message numerus="yes">
        <source>Bỏ %n trang cuối của mỗi bản cũ.</source>
        <translation>
            <numerusform>Throw away the last page of each old copy.</numerusform>
            <numerusform>Throw away the last %n pages of each old copy.</numerusform>
        </translation>
    </message>
    <message>
        <source>Trang %1/%2</source>
        <translation>Page %1/%2</translation>
    </message>
    <message>
        <source>Không có trang nào trong khoảng đã ghi; ví dụ: 1–3, 5.</source>
        <translation>There are no such pages; for example: 1–3, 5.</translation>
    </message>
    <message>
        <source>Không có tờ nào phải in.</source>
        <translation>There is no sheet to print.</translation>
    </message>
    <message>
        <source>Chưa chọn bản nào: hãy đánh dấu nơi nhận ở cột bên phải.</source>
        <translation>No copies chosen: tick recipients in the right column.</translation>
    </message>
    <message numerus="yes">
        <source>%n bản</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message>
        <source> (bản thứ %1–%2)</source>
        <translation> (numbers %1–%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n trang</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tờ A4</source>
        <translation>
            <numerusform>%n A4 sheet</numerusform>
            <numerusform>%n A4 sheets</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%2 × %3 = %4.</source>
        <translation>%1%2 × %3 = %4.</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Print %1</translation>
    </message>
    <message>
        <source>Trang trước</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Trang sau</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Máy in</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>▲ Máy in này đang để khổ giấy khác A4. Bản in vẫn là A4: hãy đặt giấy A4 vào khay.</source>
        <translation>▲ This printer is set to paper other than A4. The print is A4 all the same: put A4 paper into the tray.</translation>
    </message>
    <message>
        <source>Chưa có máy in: ghi ra tệp PDF</source>
        <translation>No printer: write a PDF</translation>
    </message>
    <message>
        <source>Ghi ra tệp PDF</source>
        <translation>Write a PDF</translation>
    </message>
    <message>
        <source>&amp;Tất cả</source>
        <translation>&amp;All</translation>
    </message>
    <message>
        <source>T&amp;rang đang xem</source>
        <translation>The page &amp;shown</translation>
    </message>
    <message>
        <source>Các tran&amp;g:</source>
        <translation>Pa&amp;ges:</translation>
    </message>
    <message>
        <source>1–3, 5</source>
        <translation>1–3, 5</translation>
    </message>
    <message>
        <source>Các trang cần in</source>
        <translation>Pages to print</translation>
    </message>
    <message>
        <source>Trang nào</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Mặt giấy</source>
        <translation>Sides</translation>
    </message>
    <message>
        <source>Một mặt</source>
        <translation>One side</translation>
    </message>
    <message>
        <source>Hai mặt, máy in tự lật (lật cạnh dài)</source>
        <translation>Both sides, the printer turns (long edge)</translation>
    </message>
    <message>
        <source>Hai mặt, lật tay: trang lẻ rồi trang chẵn</source>
        <translation>Both sides by hand: odd pages, then even ones</translation>
    </message>
    <message>
        <source>In các trang lẻ xong, chương trình dừng lại và nhắc cách lật chồng giấy trước khi in mặt sau.</source>
        <translation>After the odd pages the program stops and tells how to turn the stack before the backs are printed.</translation>
    </message>
    <message>
        <source>Mặt sau in từ tờ cuối lên (đa số máy in)</source>
        <translation>Backs from the last sheet on (most printers)</translation>
    </message>
    <message>
        <source>Bản in để làm gì</source>
        <translation>What the copies are for</translation>
    </message>
    <message>
        <source>Bản xin ý kiến: ghi “%1”</source>
        <translation>For comments: marked “%1”</translation>
    </message>
    <message>
        <source>Bản trình ký: làm kèm phiếu trình</source>
        <translation>For signature: with a cover note</translation>
    </message>
    <message>
        <source>Soạn thêm một phiếu trình trong hồ sơ năm, điền sẵn tên văn bản</source>
        <translation>Drafts a cover note in the year file with the name of the paper</translation>
    </message>
    <message>
        <source>In lên &amp;phôi in sẵn</source>
        <translation>Print on a pre-printed &amp;blank</translation>
    </message>
    <message>
        <source>Phần đã có trên phôi</source>
        <translation>What the blank has already</translation>
    </message>
    <message>
        <source>Quốc hiệu, Tiêu ngữ</source>
        <translation>National name and motto</translation>
    </message>
    <message>
        <source>Chức danh người tặng</source>
        <translation>Title of who gives it</translation>
    </message>
    <message>
        <source>Chữ “TẶNG”</source>
        <translation>The word “TẶNG”</translation>
    </message>
    <message>
        <source>Tên loại: GIẤY KHEN, BẰNG KHEN</source>
        <translation>Its kind: GIẤY KHEN, BẰNG KHEN</translation>
    </message>
    <message>
        <source>Địa danh, ngày tháng</source>
        <translation>Place and date</translation>
    </message>
    <message>
        <source>Quyền hạn, chức vụ người ký</source>
        <translation>Authority and post of the signer</translation>
    </message>
    <message>
        <source>Họ tên người ký</source>
        <translation>Name of the signer</translation>
    </message>
    <message>
        <source>&amp;Chỉnh vị trí máy in…</source>
        <translation>Cali&amp;brate the printer…</translation>
    </message>
    <message>
        <source>Phôi</source>
        <translation>Blank</translation>
    </message>
    <message>
        <source>Đánh dấu phần đã có trên phôi; phần ấy không in.</source>
        <translation>Tick what the blank has already; that is not printed.</translation>
    </message>
    <message>
        <source>Thêm &amp;nơi nhận</source>
        <translation>Add a &amp;recipient</translation>
    </message>
    <message>
        <source>In từ bản thứ</source>
        <translation>Print from copy</translation>
    </message>
    <message>
        <source>Các bản trước đó đã in xong</source>
        <translation>The copies before it are printed already</translation>
    </message>
    <message>
        <source>In từ &amp;bản thứ</source>
        <translation>Print &amp;from copy</translation>
    </message>
    <message>
        <source>In kèm danh &amp;sách ai nhận bản nào</source>
        <translation>With a &amp;list of who gets which copy</translation>
    </message>
    <message numerus="yes">
        <source>● Còn %n chỗ phải xem: %1</source>
        <translation>
            <numerusform>● %n place to look at: %1</numerusform>
            <numerusform>● %n places to look at: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>In t&amp;hử trang này</source>
        <translation>&amp;Try this page</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>thidua::printing::SheetPreview</name>
    <message>
        <source>Xem trước trang in</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Trang %1 trên %2</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>thidua::prompts::DialogPrompts</name>
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
        <translation>Don&apos;t save</translation>
    </message>
    <message>
        <source>văn bản chưa đặt tên</source>
        <translation>a paper without a name</translation>
    </message>
    <message>
        <source>Phần cuối của bản này bị hỏng; mở lại được đến chỗ hỏng.</source>
        <translation>The end of this copy is damaged; it can be reopened up to the damage.</translation>
    </message>
    <message>
        <source>Tệp %1 đã đổi hoặc không còn từ lúc đó; mở lại sẽ không ghi đè tệp ấy.</source>
        <translation>The file %1 has changed or gone since; reopening does not write over it.</translation>
    </message>
    <message>
        <source>Bản đang viết dở</source>
        <translation>Unsaved work</translation>
    </message>
    <message>
        <source>Có bản đang viết dở của %1, viết đến %2 mà chưa lưu. Mở lại?</source>
        <translation>There is unsaved work on %1, written until %2. Reopen it?</translation>
    </message>
    <message>
        <source>Mở lại</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Bỏ</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Mở hồ sơ năm hoặc văn bản</source>
        <translation>Open a year or a paper</translation>
    </message>
    <message>
        <source>Hồ sơ năm và văn bản (*.thidua *.txt *.md *.json)</source>
        <translation>Years and papers (*.thidua *.txt *.md *.json)</translation>
    </message>
    <message>
        <source>Hồ sơ năm thi đua (*.thidua)</source>
        <translation>Emulation years (*.thidua)</translation>
    </message>
    <message>
        <source>Tệp đã đổi</source>
        <translation>The file has changed</translation>
    </message>
    <message>
        <source>%1 đã bị chương trình khác sửa hoặc xóa từ lúc mở.</source>
        <translation>%1 was changed or removed by another program since it was opened.</translation>
    </message>
    <message>
        <source>Lưu thành tệp khác thì giữ được cả hai bản. Ghi đè thì những gì nơi khác đã sửa chỉ còn trong bản sao lưu .bak.</source>
        <translation>Saved as another file, both versions stay. Replaced, what others changed is left in the backup .bak alone.</translation>
    </message>
    <message>
        <source>Lưu thành tệp khác…</source>
        <translation>Save as another file…</translation>
    </message>
    <message>
        <source>Văn bản (*.docx *.txt *.md *.json)</source>
        <translation>Papers (*.docx *.txt *.md *.json)</translation>
    </message>
</context>
<context>
    <name>thidua::prompts::MoveDialog</name>
    <message>
        <source>Chuyển sang %1</source>
        <translation>Move to %1</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>&amp;Ngày</source>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>Số văn bản</source>
        <translation>Number of the paper</translation>
    </message>
    <message>
        <source>Hãy ghi ai trả lại và vì sao.</source>
        <translation>Please say who sends it back and why.</translation>
    </message>
</context>
<context>
    <name>thidua::shell::Actions</name>
    <message>
        <source>&amp;Lưu</source>
        <translation>&amp;Save</translation>
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
    <message>
        <source>&amp;Hoàn tác</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Làm lại</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>Cắ&amp;t</source>
        <translation>Cu&amp;t</translation>
    </message>
    <message>
        <source>&amp;Sao chép</source>
        <translation>&amp;Copy</translation>
    </message>
    <message>
        <source>&amp;Dán</source>
        <translation>&amp;Paste</translation>
    </message>
    <message>
        <source>Dán chữ, dòng có đánh số hoặc bảng từ Excel</source>
        <translation>Paste text, numbered lines or a table from Excel</translation>
    </message>
    <message>
        <source>&amp;Chọn tất cả</source>
        <translation>Select &amp;all</translation>
    </message>
    <message>
        <source>Chữ &amp;nghiêng</source>
        <translation>&amp;Italic</translation>
    </message>
    <message>
        <source>Điểm thành khoản, đề mục lên một cấp</source>
        <translation>A point becomes a clause, a heading goes up one level</translation>
    </message>
    <message>
        <source>&amp;Hạ một cấp</source>
        <translation>&amp;Demote</translation>
    </message>
    <message>
        <source>Khoản thành điểm, đề mục xuống một cấp</source>
        <translation>A clause becomes a point, a heading goes down one level</translation>
    </message>
    <message>
        <source>Chuyển đoạn &amp;lên</source>
        <translation>Move paragraph &amp;up</translation>
    </message>
    <message>
        <source>Chuyển đoạn &amp;xuống</source>
        <translation>Move paragraph do&amp;wn</translation>
    </message>
    <message>
        <source>Chèn &amp;bảng</source>
        <translation>Insert &amp;table</translation>
    </message>
    <message>
        <source>Chèn bảng 3 hàng, 3 cột dưới con trỏ</source>
        <translation>Insert a table of 3 rows and 3 columns below the caret</translation>
    </message>
    <message>
        <source>&amp;Gộp ô</source>
        <translation>&amp;Merge cells</translation>
    </message>
    <message>
        <source>Gộp các ô đang chọn thành một</source>
        <translation>Make one cell of those selected</translation>
    </message>
    <message>
        <source>Thêm &amp;phụ lục</source>
        <translation>Add ann&amp;ex</translation>
    </message>
    <message>
        <source>Chữ đậ&amp;m</source>
        <translation>&amp;Bold</translation>
    </message>
    <message>
        <source>Nâng một &amp;cấp</source>
        <translation>&amp;Promote</translation>
    </message>
    <message>
        <source>Thêm hàng bên &amp;dưới</source>
        <translation>Insert &amp;row below</translation>
    </message>
    <message>
        <source>Thêm cột bên phả&amp;i</source>
        <translation>Insert &amp;column to the right</translation>
    </message>
    <message>
        <source>Xó&amp;a hàng</source>
        <translation>De&amp;lete row</translation>
    </message>
    <message>
        <source>Xóa cộ&amp;t</source>
        <translation>Delete colum&amp;n</translation>
    </message>
    <message>
        <source>Tì&amp;m và thay…</source>
        <translation>&amp;Find and replace…</translation>
    </message>
    <message>
        <source>Tìm và thay chữ trong văn bản</source>
        <translation>Find and replace text in the paper</translation>
    </message>
    <message>
        <source>Th&amp;u gọn cho vừa trang</source>
        <translation>&amp;Fit to fewer pages</translation>
    </message>
    <message>
        <source>Bớt khoảng cách, cỡ chữ, lề trong mức cho phép để bớt một trang</source>
        <translation>Tightens spacing, sizes and margins within the legal ranges to save a page</translation>
    </message>
    <message>
        <source>Ch&amp;ọn ngày của văn bản…</source>
        <translation>Ch&amp;oose the date of the paper…</translation>
    </message>
    <message>
        <source>Mở lịch ở chỗ ghi ngày; bấm vào ngày trên trang cũng được</source>
        <translation>Opens a calendar where the date stands; a click on the date does the same</translation>
    </message>
    <message>
        <source>&amp;Mở…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>Mở hồ sơ năm .thidua hoặc văn bản .txt, .md, .json</source>
        <translation>Open a year .thidua or a paper .txt, .md, .json</translation>
    </message>
    <message>
        <source>Lưu hồ sơ hoặc văn bản đang soạn</source>
        <translation>Save the year or the paper</translation>
    </message>
    <message>
        <source>Hồ &amp;sơ năm mới…</source>
        <translation>New &amp;year…</translation>
    </message>
    <message>
        <source>Lập hồ sơ của một năm thi đua</source>
        <translation>Begin an emulation year</translation>
    </message>
    <message>
        <source>Văn bản từ mẫ&amp;u…</source>
        <translation>Paper &amp;from a template…</translation>
    </message>
    <message>
        <source>Chọn mẫu hoặc loại văn bản để soạn</source>
        <translation>Choose a template or a kind of paper</translation>
    </message>
    <message>
        <source>&amp;Tiến độ năm</source>
        <translation>Year &amp;board</translation>
    </message>
    <message>
        <source>Các văn bản, hạn và hoạt động của năm</source>
        <translation>Papers, deadlines and events of the year</translation>
    </message>
    <message>
        <source>&amp;Dữ liệu của năm</source>
        <translation>&amp;Data of the year</translation>
    </message>
    <message>
        <source>Cơ quan, người, cụm, giao ước, hoạt động của năm</source>
        <translation>Agencies, people, cluster, pledge and events of the year</translation>
    </message>
    <message>
        <source>Năm mới từ hồ sơ năm t&amp;rước…</source>
        <translation>New year from &amp;last year&apos;s…</translation>
    </message>
    <message>
        <source>Lập hồ sơ năm mới từ hồ sơ năm trước, nêu mọi chỗ phải xem lại</source>
        <translation>Make a new year from last year&apos;s file and name every place to look at</translation>
    </message>
    <message>
        <source>Kh&amp;ung bên trái</source>
        <translation>Le&amp;ft pane</translation>
    </message>
    <message>
        <source>Hiện hoặc ẩn danh sách của năm</source>
        <translation>Show or hide the list of the year</translation>
    </message>
    <message>
        <source>&amp;Xuất lịch…</source>
        <translation>&amp;Export calendar…</translation>
    </message>
    <message>
        <source>Ghi các hạn và hoạt động ra tệp .ics</source>
        <translation>Write deadlines and events to an .ics file</translation>
    </message>
    <message>
        <source>Đóng &amp;hồ sơ</source>
        <translation>Close the &amp;year</translation>
    </message>
    <message>
        <source>Đóng hồ sơ năm, về trang đầu</source>
        <translation>Close the year and go to the start page</translation>
    </message>
    <message>
        <source>&amp;Dàn bài và các trang nhỏ</source>
        <translation>Outline an&amp;d small pages</translation>
    </message>
    <message>
        <source>Hiện hoặc ẩn dàn bài và các trang thu nhỏ</source>
        <translation>Shows or hides the outline and the pages, small</translation>
    </message>
    <message>
        <source>&amp;Số văn bản…</source>
        <translation>Number of t&amp;he paper…</translation>
    </message>
    <message>
        <source>Lấy số theo sổ văn bản đi; bấm vào số trên trang cũng được</source>
        <translation>Take a number from the register of outgoing papers; a click on the number does it too</translation>
    </message>
    <message>
        <source>Chọn nơi nhận từ dữ liệu của năm và những nơi thường gửi</source>
        <translation>Choose recipients from the data of the year and the usual ones</translation>
    </message>
    <message>
        <source>Chèn &amp;viện dẫn…</source>
        <translation>Insert cit&amp;ation…</translation>
    </message>
    <message>
        <source>Viện dẫn văn bản pháp luật còn hiệu lực theo đúng thể thức</source>
        <translation>Cite a legal document in force in the official form</translation>
    </message>
    <message>
        <source>Phần sau con trỏ sang trang mới</source>
        <translation>What follows the caret begins on a new page</translation>
    </message>
    <message>
        <source>Đoạn này nối tiếp trang trước</source>
        <translation>This paragraph follows on the page before</translation>
    </message>
    <message>
        <source>Thông tin &amp;riêng của văn bản…</source>
        <translation>The paper&apos;s own details…</translation>
    </message>
    <message>
        <source>Những điều mẫu hỏi riêng cho văn bản này</source>
        <translation>What the template asks for this paper alone</translation>
    </message>
    <message>
        <source>Đến chỗ nhập dữ liệu mà chữ ở con trỏ lấy ra</source>
        <translation>Go to where the datum at the caret is entered</translation>
    </message>
    <message>
        <source>Các trang nối nhau từ trên xuống</source>
        <translation>Pages one below the other</translation>
    </message>
    <message>
        <source>&amp;Hai trang mỗi hàng</source>
        <translation>Two p&amp;ages a row</translation>
    </message>
    <message>
        <source>Hai trang cạnh nhau</source>
        <translation>Two pages side by side</translation>
    </message>
    <message>
        <source>Bao nhiêu trang cạnh nhau tùy chiều ngang cửa sổ</source>
        <translation>As many pages side by side as the window is wide</translation>
    </message>
    <message>
        <source>Nơi nhận…</source>
        <translation>Recipient&amp;s…</translation>
    </message>
    <message>
        <source>Ngắt trang</source>
        <translation>Page break</translation>
    </message>
    <message>
        <source>Bỏ ngắt trang</source>
        <translation>Remove page break</translation>
    </message>
    <message>
        <source>Sửa trong dữ liệu…</source>
        <translation>Change in the data…</translation>
    </message>
    <message>
        <source>Một trang mỗi hàng</source>
        <translation>One pa&amp;ge a row</translation>
    </message>
    <message>
        <source>Nhiều trang mỗi hàng</source>
        <translation>Man&amp;y pages a row</translation>
    </message>
    <message>
        <source>&amp;Bỏ đóng băng…</source>
        <translation>&amp;Unfreeze…</translation>
    </message>
    <message>
        <source>Đang trình ký: cho sửa; đã ký: soạn bản mới từ văn bản này</source>
        <translation>Waiting for signature: lets it be changed; signed: a new draft of it</translation>
    </message>
    <message>
        <source>Xuất nhiề&amp;u văn bản…</source>
        <translation>Export &amp;many papers…</translation>
    </message>
    <message>
        <source>Xuất nhiều hoặc mọi văn bản của năm ra Word và PDF một lần</source>
        <translation>Many or all papers of the year to Word and PDF at once</translation>
    </message>
    <message>
        <source>Đổi n&amp;gười ký</source>
        <translation>Change &amp;signer</translation>
    </message>
    <message>
        <source>Giám đốc, KT. Phó Giám đốc hay TL. Chánh Văn phòng</source>
        <translation>The director, a deputy for the director or the head of office by order</translation>
    </message>
    <message>
        <source>Đính bản &amp;quét đã ký…</source>
        <translation>Attach the signed s&amp;can…</translation>
    </message>
    <message>
        <source>Chép bản quét của văn bản đã ký vào hồ sơ năm</source>
        <translation>Copies the scan of the signed paper into the year file</translation>
    </message>
    <message>
        <source>Soạn &amp;phiếu trình kèm</source>
        <translation>Draft a cover &amp;note</translation>
    </message>
    <message>
        <source>Soạn phiếu trình cho văn bản đang mở, điền sẵn tên văn bản</source>
        <translation>Drafts the note that goes with the open paper to whoever signs it</translation>
    </message>
    <message>
        <source>Chưa có gì để hoàn tác.</source>
        <translation>There is nothing to undo.</translation>
    </message>
    <message>
        <source>Chưa có gì để làm lại.</source>
        <translation>There is nothing to redo.</translation>
    </message>
    <message>
        <source>Hãy mở hoặc lập một hồ sơ năm trước.</source>
        <translation>Open or begin a year first.</translation>
    </message>
    <message>
        <source>Hồ sơ này không lập từ năm trước, hoặc chưa mở hồ sơ năm nào.</source>
        <translation>This year was not made from the one before, or none is open.</translation>
    </message>
    <message>
        <source>Chưa mở hồ sơ năm hay văn bản nào để lưu.</source>
        <translation>No year or paper is open to be saved.</translation>
    </message>
    <message>
        <source>Hãy mở một văn bản trước.</source>
        <translation>Open a paper first.</translation>
    </message>
    <message>
        <source>Hãy chọn chữ hoặc đoạn trước.</source>
        <translation>Select some text first.</translation>
    </message>
    <message>
        <source>Hãy chọn các ô liền nhau của một bảng trước.</source>
        <translation>Select cells of a table that lie side by side first.</translation>
    </message>
    <message>
        <source>Hãy đặt con trỏ vào một bảng trước.</source>
        <translation>Put the caret into a table first.</translation>
    </message>
    <message>
        <source>Văn bản này không cần hoặc không cho làm việc ấy.</source>
        <translation>This paper does not need that or does not allow it.</translation>
    </message>
    <message>
        <source>&amp;Trợ giúp về chỗ này</source>
        <translation>&amp;Help on this place</translation>
    </message>
    <message>
        <source>Điều khoản của Nghị định 30/2020 về chỗ đang chọn, hoặc hướng dẫn</source>
        <translation>What Decree 30/2020 says about this place, or the guide</translation>
    </message>
    <message>
        <source>Tìm &amp;lệnh…</source>
        <translation>Find a &amp;command…</translation>
    </message>
    <message>
        <source>Mọi lệnh, văn bản của năm và mẫu theo tên</source>
        <translation>Every command, paper and template by its name</translation>
    </message>
    <message>
        <source>Cửa sổ &amp;khác</source>
        <translation>Another win&amp;dow</translation>
    </message>
    <message>
        <source>Mở thêm một cửa sổ, cho một hồ sơ năm khác</source>
        <translation>Opens one more window, for another year</translation>
    </message>
    <message>
        <source>Năm mới từ &amp;văn bản năm trước…</source>
        <translation>New year from last year&apos;s te&amp;xts…</translation>
    </message>
    <message>
        <source>Lập hồ sơ năm mới từ các văn bản Word, chữ của năm trước</source>
        <translation>Begins a year with the papers of last year, Word or text</translation>
    </message>
    <message>
        <source>Chỗ &amp;phải xem của năm mới</source>
        <translation>&amp;Places to look at in the new year</translation>
    </message>
    <message>
        <source>Những chỗ phải nhập hoặc quyết định sau khi lập từ năm trước</source>
        <translation>What is to be entered or decided after a year was made from the one before</translation>
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
    <message>
        <source>&amp;Văn bản</source>
        <translation>&amp;Paper</translation>
    </message>
    <message>
        <source>Sử&amp;a</source>
        <translation>Ed&amp;it</translation>
    </message>
    <message>
        <source>Văn &amp;bản mới</source>
        <translation>&amp;New paper</translation>
    </message>
    <message>
        <source>Trang cuối chỉ có vài dòng; bấm vào đây để thu gọn cho vừa trang.</source>
        <translation>The last page holds a few lines only; click here to fit the paper to one page fewer.</translation>
    </message>
    <message>
        <source>Thu gọn cho vừa trang</source>
        <translation>Fit to fewer pages</translation>
    </message>
    <message>
        <source>Trở lại cách dàn trang thường</source>
        <translation>Back to the usual setting</translation>
    </message>
    <message>
        <source>Trang cuối không thừa vài dòng, hoặc các mức cho phép không đủ để bớt một trang; văn bản giữ nguyên.</source>
        <translation>The last page does not overrun by a few lines, or the legal ranges are not enough to save a page; the paper stays as it is.</translation>
    </message>
    <message>
        <source>Chọn ngày</source>
        <translation>Choose the date</translation>
    </message>
    <message>
        <source>Thi đua %1</source>
        <translation>Emulation %1</translation>
    </message>
    <message>
        <source>Sửa dữ liệu</source>
        <translation>Change of data</translation>
    </message>
    <message numerus="yes">
        <source>%n văn bản</source>
        <translation>
            <numerusform>%n paper</numerusform>
            <numerusform>%n papers</numerusform>
        </translation>
    </message>
    <message>
        <source>không có việc đến hạn trong 14 ngày</source>
        <translation>nothing is due within 14 days</translation>
    </message>
    <message numerus="yes">
        <source>%n việc đến hạn trong 14 ngày</source>
        <translation>
            <numerusform>%n thing due within 14 days</numerusform>
            <numerusform>%n things due within 14 days</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã lập hồ sơ năm %1; chưa lưu vào tệp nào.</source>
        <translation>The year %1 was begun; it is in no file yet.</translation>
    </message>
    <message>
        <source>Văn bản đã gửi đi nên trang được giữ nguyên.</source>
        <translation>The paper has been sent, so its pages stay as they are.</translation>
    </message>
    <message>
        <source>Để trống số</source>
        <translation>Leave the number empty</translation>
    </message>
    <message>
        <source>Ghi số văn bản</source>
        <translation>Take a number</translation>
    </message>
    <message>
        <source>Sửa nơi nhận</source>
        <translation>Change recipients</translation>
    </message>
    <message>
        <source>Văn bản này không có thông tin riêng nào phải nhập; sửa ngay trên trang.</source>
        <translation>This paper asks for no details of its own; change it on the page.</translation>
    </message>
    <message>
        <source>Chữ ở con trỏ không lấy từ dữ liệu của năm.</source>
        <translation>The words at the caret do not come from the data of the year.</translation>
    </message>
    <message>
        <source>Chỗ này không nằm trong dữ liệu của năm; sửa ngay trên văn bản.</source>
        <translation>This does not stand in the data of the year; change it on the page.</translation>
    </message>
    <message>
        <source>Chưa có người ký nào; hãy nhập ở Dữ liệu, phần Người ký.</source>
        <translation>There are no signers yet; enter them under Data, Signers.</translation>
    </message>
    <message>
        <source>Người ký lấy từ hồ sơ năm; văn bản này không thuộc hồ sơ nào.</source>
        <translation>Signers come from the year file; this paper belongs to none.</translation>
    </message>
    <message>
        <source>Đổi người ký</source>
        <translation>Change signer</translation>
    </message>
    <message>
        <source>Nă&amp;m</source>
        <translation>Y&amp;ear</translation>
    </message>
    <message>
        <source>Trợ giúp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Chỗ phải xem của năm mới</source>
        <translation>Places to look at in the new year</translation>
    </message>
    <message>
        <source>Tìm lệnh…  %1</source>
        <translation>Find a command…  %1</translation>
    </message>
    <message>
        <source>Tìm lệnh</source>
        <translation>Find a command</translation>
    </message>
    <message>
        <source>Văn bản của năm</source>
        <translation>Papers of the year</translation>
    </message>
    <message>
        <source>Dữ liệu của năm</source>
        <translation>Data of the year</translation>
    </message>
    <message>
        <source>Hãy mở hoặc lập một hồ sơ năm trước.</source>
        <translation>Open or begin a year first.</translation>
    </message>
    <message>
        <source>Mẫu văn bản</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>Chỗ này không có trong các trang dữ liệu: %1.</source>
        <translation>This place is on no page of the data: %1.</translation>
    </message>
    <message>
        <source>&amp;In và gửi</source>
        <translation>P&amp;rint and send</translation>
    </message>
    <message>
        <source>Từ dữ liệu: %1 (%2 để sửa)</source>
        <translation>From data: %1 (%2 to change it)</translation>
    </message>
</context>
<context>
    <name>thidua::shell::MapPane</name>
    <message>
        <source>Dàn bài</source>
        <translation>Outline</translation>
    </message>
    <message>
        <source>Các trang</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Dàn bài và các trang</source>
        <translation>Outline and pages</translation>
    </message>
</context>
<context>
    <name>thidua::shell::PrintSession</name>
    <message>
        <source>%1 (mặt sau).pdf</source>
        <translation>%1 (backs).pdf</translation>
    </message>
    <message>
        <source>Lật chồng giấy</source>
        <translation>Turn the stack</translation>
    </message>
    <message>
        <source>Đã gửi các trang lẻ. Chờ máy in ra hết rồi hãy lật giấy.</source>
        <translation>The odd pages are sent. Wait until all are out before turning the paper.</translation>
    </message>
    <message>
        <source>1. Lấy cả chồng giấy ra, giữ nguyên thứ tự.
2. Lật úp chồng giấy theo cạnh dài, như lật một trang sách; đầu trang vẫn quay về phía cũ.
3. Đặt lại vào khay giấy rồi bấm In mặt sau.</source>
        <translation>1. Take out the whole stack, in its order.
2. Turn it over by the long edge, like a page of a book; the heads stay on their side.
3. Put it back into the tray and press Print the backs.</translation>
    </message>
    <message>
        <source>In mặt sau</source>
        <translation>Print the backs</translation>
    </message>
    <message>
        <source>Mới in xong mặt trước; mặt sau chưa in.</source>
        <translation>Only the fronts are printed; the backs are not.</translation>
    </message>
    <message>
        <source>Chưa in được: máy in hoặc tệp in không nhận. Hãy chọn máy in khác hoặc xuất PDF rồi in.</source>
        <translation>Not printed: the printer or the file does not take it. Choose another printer, or export a PDF and print that.</translation>
    </message>
    <message>
        <source>%1 (danh sách nhận).pdf</source>
        <translation>%1 (recipients).pdf</translation>
    </message>
    <message>
        <source>Trang đo của máy in %1</source>
        <translation>Measuring page of printer %1</translation>
    </message>
    <message>
        <source>Đo từ mép trái tờ giấy đến tâm dấu chữ thập: đúng ra là 30 mm.</source>
        <translation>Measure from the left edge of the sheet to the centre of the cross: it should be 30 mm.</translation>
    </message>
    <message>
        <source>Đo từ mép trên tờ giấy đến tâm dấu chữ thập: đúng ra là 30 mm.</source>
        <translation>Measure from the upper edge of the sheet to the centre of the cross: it should be 30 mm.</translation>
    </message>
    <message>
        <source>Hai thước bắt đầu từ mép giấy; vạch nào không in ra thì máy không in được ở đó.</source>
        <translation>Both rulers begin at the edge of the paper; where lines are missing the printer cannot print.</translation>
    </message>
    <message>
        <source>Ghi hai số đo được vào ô “Đo được” rồi bấm Nhớ cho máy in này.</source>
        <translation>Enter the two lengths under “Measured”, then press Remember for this printer.</translation>
    </message>
    <message numerus="yes">
        <source>%n bản</source>
        <translation>
            <numerusform>%n copy</numerusform>
            <numerusform>%n copies</numerusform>
        </translation>
    </message>
    <message>
        <source>Đã ghi bản in (%1) vào %2, khổ A4.</source>
        <translation>The print (%1) was written to %2, A4.</translation>
    </message>
    <message>
        <source>Đã gửi in khổ A4, nhưng máy in %1 đang để khổ giấy khác; hãy đặt giấy A4 vào khay.</source>
        <translation>Sent as A4, but printer %1 is set to other paper; put A4 paper into the tray.</translation>
    </message>
    <message>
        <source>Đã gửi in %1 đến %2, khổ A4.</source>
        <translation>%1 sent to %2, A4.</translation>
    </message>
    <message>
        <source>Hồ sơ năm chưa có văn bản nào để xuất; hãy soạn một văn bản từ Tiến độ năm.</source>
        <translation>The year file has no paper to export yet; draft one from the year board.</translation>
    </message>
    <message numerus="yes">
        <source>Đã ghi %n tệp vào %1.</source>
        <translation>
            <numerusform>%n file written to %1.</numerusform>
            <numerusform>%n files written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Đã dừng; còn %n văn bản chưa xuất.</source>
        <translation>
            <numerusform>Stopped; %n paper is not exported.</numerusform>
            <numerusform>Stopped; %n papers are not exported.</numerusform>
        </translation>
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
        <source>Đã nhớ cơ quan, địa danh và người ký; các văn bản mở sau còn thiếu sẽ được điền theo.</source>
        <translation>Agencies, place and signer are kept; papers opened later that lack them will be completed.</translation>
    </message>
    <message>
        <source>Chưa có tên cơ quan ban hành để nhớ; hãy điền rồi lưu làm mẫu.</source>
        <translation>There is no issuing agency to keep yet; enter it, then keep the template.</translation>
    </message>
    <message>
        <source>Điền thông tin</source>
        <translation>Fill in details</translation>
    </message>
    <message>
        <source>Đã mở lại bản đang viết dở của %1; chưa ghi vào tệp nào.</source>
        <translation>The unsaved work on %1 is open again; no file has been written.</translation>
    </message>
    <message>
        <source>Phần cuối bị hỏng nên không lấy lại được; hãy xem lại đoạn viết sau cùng.</source>
        <translation>Its end is damaged and could not be recovered; look at what you wrote last.</translation>
    </message>
    <message>
        <source>Tệp ấy đã đổi hoặc không còn từ lúc đó, nên khi lưu sẽ hỏi tên tệp.</source>
        <translation>That file has changed or gone since, so saving will ask for a name.</translation>
    </message>
    <message>
        <source>Văn bản chưa đặt tên</source>
        <translation>A paper without a name</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Thi đua %1</source>
        <translation>Emulation %1</translation>
    </message>
    <message>
        <source>%1 không còn văn bản đang viết dở ấy; bản ghi vẫn được giữ lại.</source>
        <translation>%1 has no longer the paper that was being written; the record of it is kept.</translation>
    </message>
    <message>
        <source>Chọn các văn bản của năm trước</source>
        <translation>Choose the papers of last year</translation>
    </message>
    <message>
        <source>Bản xin ý kiến mang dấu “%1”.</source>
        <translation>The copy for comment carries the mark “%1”.</translation>
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
    <name>thidua::shell::YearSession</name>
    <message>
        <source>Thi đua %1</source>
        <translation>Emulation %1</translation>
    </message>
    <message>
        <source>Đang mở ở nơi khác</source>
        <translation>Open elsewhere</translation>
    </message>
    <message>
        <source>Mở để xem thì không ghi đè tệp ấy; muốn giữ những gì đã sửa thì lưu thành tệp khác.</source>
        <translation>Opened to be looked at, that file is not written; to keep changes, save as another file.</translation>
    </message>
    <message>
        <source>Mở để xem</source>
        <translation>Open to look</translation>
    </message>
    <message>
        <source>Tệp bị hỏng một phần; phần còn lành đã mở được. Không đọc được: %1</source>
        <translation>The file is damaged in part; what is sound was opened. Not readable: %1</translation>
    </message>
    <message>
        <source>Đã mở lại hồ sơ đang làm dở của %1; chưa ghi vào tệp nào.</source>
        <translation>The unfinished work on %1 was opened again; it is in no file yet.</translation>
    </message>
    <message>
        <source>Có phần bị hỏng nên không lấy lại được; hãy xem lại từng văn bản.</source>
        <translation>Part of it is damaged and lost; please look through each paper.</translation>
    </message>
    <message>
        <source>Tệp ấy đã đổi hoặc không còn từ lúc đó, nên khi lưu sẽ hỏi.</source>
        <translation>That file has changed or gone since, so saving will ask.</translation>
    </message>
    <message>
        <source>đã lưu %1</source>
        <translation>saved %1</translation>
    </message>
    <message>
        <source>Lưu hồ sơ năm</source>
        <translation>Save the year</translation>
    </message>
    <message>
        <source>Hồ sơ năm thi đua (*.thidua)</source>
        <translation>Emulation years (*.thidua)</translation>
    </message>
    <message>
        <source>Lưu hồ sơ năm %1</source>
        <translation>Save the year %1</translation>
    </message>
    <message>
        <source>Đã lập hồ sơ năm %1; còn %2 chỗ phải nhập hoặc xem lại, phần lớn ở Dữ liệu.</source>
        <translation>The year %1 was made; %2 places are to be entered or looked at, most of them under Data.</translation>
    </message>
    <message>
        <source>Soạn văn bản mới</source>
        <translation>New paper</translation>
    </message>
    <message>
        <source>Đã soạn từ dữ liệu của năm; còn để trống: %1.</source>
        <translation>Drawn from the data of the year; still empty: %1.</translation>
    </message>
    <message>
        <source>“%1” đã gửi đi nên không xóa; chỉ xóa được bản dự thảo.</source>
        <translation>“%1” was sent out and is kept; only drafts can be removed.</translation>
    </message>
    <message>
        <source>Xóa văn bản</source>
        <translation>Remove paper</translation>
    </message>
    <message>
        <source>Xóa “%1” khỏi hồ sơ năm?</source>
        <translation>Remove “%1” from the year?</translation>
    </message>
    <message>
        <source>Lấy lại được bằng Hoàn tác cho đến khi đóng hồ sơ.</source>
        <translation>Undo brings it back until the year is closed.</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Bản gửi đi được chụp lại và giữ nguyên; bản đang soạn vẫn sửa được.</source>
        <translation>What is sent is kept as it is; the draft can still be changed.</translation>
    </message>
    <message>
        <source>Gửi đến</source>
        <translation>Sent to</translation>
    </message>
    <message>
        <source>Bản trình được chụp lại; từ đây trang không sửa được và không đổi theo dữ liệu nữa, cho đến khi được ký hoặc trả lại.</source>
        <translation>What is submitted is kept; from now on the paper does not change, nor follow the data, until it is signed or sent back.</translation>
    </message>
    <message>
        <source>Trình ai ký</source>
        <translation>Submitted to</translation>
    </message>
    <message>
        <source>Bản đã trình còn trong lịch sử; văn bản lại sửa được.</source>
        <translation>What was submitted stays in the history; the paper can be changed again.</translation>
    </message>
    <message>
        <source>Ai trả lại, vì sao</source>
        <translation>Who sends it back, and why</translation>
    </message>
    <message>
        <source>Từ đây văn bản giữ nguyên vĩnh viễn, kể cả khi dữ liệu đổi.</source>
        <translation>From now on the paper stays as it is for good, even where the data change.</translation>
    </message>
    <message>
        <source>Đây là bước cuối, không lui lại được.</source>
        <translation>This is the last step; there is no way back.</translation>
    </message>
    <message>
        <source>Các bản đã gửi vẫn còn trong lịch sử.</source>
        <translation>What was sent stays in the history.</translation>
    </message>
    <message>
        <source>Chuyển sang %1</source>
        <translation>Move to %1</translation>
    </message>
    <message>
        <source>“%1” đã chuyển sang bước %2.</source>
        <translation>“%1” is now: %2.</translation>
    </message>
    <message>
        <source>Sửa bản đang trình ký</source>
        <translation>Change the paper that waits</translation>
    </message>
    <message>
        <source>“%1” đang chờ ký. Sửa bây giờ thì bản trên bàn người ký không còn giống bản này.</source>
        <translation>“%1” waits for its signature. Changed now, the copy on the signer&apos;s desk will not be like this one.</translation>
    </message>
    <message>
        <source>Bản đã trình vẫn được giữ trong lịch sử.</source>
        <translation>What was submitted stays in the history.</translation>
    </message>
    <message>
        <source>Sửa</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Văn bản đang trình ký</source>
        <translation>A paper waits for its signature</translation>
    </message>
    <message>
        <source>Dữ liệu mới làm đổi %1, đang chờ ký.</source>
        <translation>The new data change %1, which waits for its signature.</translation>
    </message>
    <message>
        <source>Đổi thì bản trên bàn người ký không còn giống; không đổi thì văn bản giữ số liệu cũ.</source>
        <translation>Changed, the copy on the signer&apos;s desk differs; unchanged, the paper keeps the old data.</translation>
    </message>
    <message>
        <source>Đổi cả bản đang trình</source>
        <translation>Change it too</translation>
    </message>
    <message numerus="yes">
        <source>Đã vẽ lại %n văn bản theo dữ liệu mới.</source>
        <translation>
            <numerusform>%n paper was drawn again from the new data.</numerusform>
            <numerusform>%n papers were drawn again from the new data.</numerusform>
        </translation>
    </message>
    <message>
        <source>Giữ chữ sửa tay ở: %1.</source>
        <translation>Written by hand and kept: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n văn bản đã gửi, đã ký giữ nguyên như cũ.</source>
        <translation>
            <numerusform>%n paper that was sent or signed stays as it was.</numerusform>
            <numerusform>%n papers that were sent or signed stay as they were.</numerusform>
        </translation>
    </message>
    <message>
        <source>Vai trò của cơ quan</source>
        <translation>Our role</translation>
    </message>
    <message>
        <source>Luân chuyển giao ước</source>
        <translation>Pledge on its way round</translation>
    </message>
    <message>
        <source>Đã hoàn tác: %1.</source>
        <translation>Undone: %1.</translation>
    </message>
    <message>
        <source>Đã làm lại: %1.</source>
        <translation>Done again: %1.</translation>
    </message>
    <message>
        <source>Chưa có hạn hay hoạt động nào có ngày để xuất ra lịch.</source>
        <translation>No deadline or event has a day yet.</translation>
    </message>
    <message>
        <source>Xuất lịch</source>
        <translation>Export calendar</translation>
    </message>
    <message>
        <source>Lịch (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message numerus="yes">
        <source>Đã ghi %n mục vào %1.</source>
        <translation>
            <numerusform>%n entry was written to %1.</numerusform>
            <numerusform>%n entries were written to %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thông tin riêng của văn bản</source>
        <translation>The paper&apos;s own details</translation>
    </message>
    <message>
        <source>Văn bản đang trình ký nên trang được giữ nguyên; cần sửa thì chọn Năm › Bỏ đóng băng.</source>
        <translation>The paper waits for its signature, so the page stays as it is; to change it choose Year › Unfreeze.</translation>
    </message>
    <message>
        <source>Văn bản ở bước “%1” nên trang được giữ nguyên; cần sửa thì chọn Năm › Bỏ đóng băng để soạn bản mới.</source>
        <translation>The paper is at “%1”, so the page stays as it is; to change it choose Year › Unfreeze for a new draft.</translation>
    </message>
    <message>
        <source>Văn bản này đang sửa được, không bị đóng băng.</source>
        <translation>This paper can be changed; it is not frozen.</translation>
    </message>
    <message>
        <source>Soạn bản mới</source>
        <translation>New draft</translation>
    </message>
    <message>
        <source>“%1” đã ký nên được giữ nguyên. Soạn một bản mới từ văn bản này?</source>
        <translation>“%1” is signed and stays as it is. Make a new draft of it?</translation>
    </message>
    <message>
        <source>Bản mới là dự thảo, chưa có số và ngày; bản đã ký không đổi.</source>
        <translation>The new one is a draft without number and day; the signed one does not change.</translation>
    </message>
    <message>
        <source>Đã soạn bản mới; hãy sửa rồi trình ký lại.</source>
        <translation>The new draft is there; change it and submit it again.</translation>
    </message>
    <message>
        <source>Giao ước do từng thành viên ký; người ký của mỗi thành viên nhập ở Dữ liệu, phần Giao ước.</source>
        <translation>The pledge is signed by each member; who signs for it is entered under Data, Pledge.</translation>
    </message>
    <message>
        <source>Đổi người ký</source>
        <translation>Change signer</translation>
    </message>
    <message>
        <source>Người ký: %1.</source>
        <translation>Signer: %1.</translation>
    </message>
    <message>
        <source>Bản quét văn bản đã ký</source>
        <translation>Scan of the signed paper</translation>
    </message>
    <message>
        <source>Đính bản quét</source>
        <translation>Attach a scan</translation>
    </message>
    <message>
        <source>Đã chép %1 vào hồ sơ năm, đi kèm “%2”.</source>
        <translation>%1 was copied into the year file, with “%2”.</translation>
    </message>
    <message>
        <source>Soạn phiếu trình</source>
        <translation>Draft a cover note</translation>
    </message>
    <message>
        <source>Đã soạn phiếu trình; hãy ghi tóm tắt, ý kiến rồi in kèm.</source>
        <translation>The cover note is there; add summary and opinions and print it with the paper.</translation>
    </message>
    <message>
        <source>Đã lập hồ sơ năm %1 từ %2 văn bản; còn %3 chỗ phải nhập hoặc xem lại.</source>
        <translation>The year %1 begins with %2 papers; %3 places are to be entered or looked at.</translation>
    </message>
    <message>
        <source>Không đọc được: %1</source>
        <translation>Could not be read: %1</translation>
    </message>
    <message>
        <source>Đánh dấu đã xem</source>
        <translation>Tick a place</translation>
    </message>
    <message>
        <source>Bỏ dấu đã xem</source>
        <translation>Untick a place</translation>
    </message>
    <message>
        <source>Ngày này không dời được trên dòng thời gian: việc đã xong, lặp lại hằng kỳ hoặc tính từ ngày khác; hãy sửa ở Dữ liệu.</source>
        <translation>This day cannot be moved on the time line: it is done, comes back at intervals or is reckoned from another day; change it in the data.</translation>
    </message>
    <message>
        <source>Dời ngày</source>
        <translation>Move a day</translation>
    </message>
    <message>
        <source>Đã lưu hồ sơ vào %1.</source>
        <translation>The year file is saved as %1.</translation>
    </message>
</context>
<context>
    <name>thidua::start::BoardModel</name>
    <message>
        <source>thường tháng %1</source>
        <translation>usually month %1</translation>
    </message>
    <message>
        <source>thường tháng %1–%2</source>
        <translation>usually months %1–%2</translation>
    </message>
    <message>
        <source>%1, quá hạn</source>
        <translation>%1, overdue</translation>
    </message>
    <message>
        <source>Chưa có</source>
        <translation>Not there yet</translation>
    </message>
    <message>
        <source>Văn bản</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Tình trạng</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Hạn</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Đang ở</source>
        <translation>Held by</translation>
    </message>
    <message>
        <source>Đã ký</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>thidua::start::CirculationTable</name>
    <message>
        <source>“%1” không phải là ngày; hãy ghi như 5/3 hoặc hôm nay.</source>
        <translation>“%1” is no day; write 5/3 or today.</translation>
    </message>
    <message>
        <source>Ngày nhận lại đứng trước ngày gửi.</source>
        <translation>It came back before it was sent.</translation>
    </message>
    <message>
        <source>Phải là số bản, từ 0 đến %1.</source>
        <translation>Must be a number of copies, 0 to %1.</translation>
    </message>
    <message>
        <source>Đã gửi %1/%2 · đã nhận lại %3 · đủ chữ ký %4 · đủ dấu %5 (mỗi đơn vị ký %6 bản)</source>
        <translation>Sent %1/%2 · returned %3 · fully signed %4 · fully sealed %5 (each signs %6 copies)</translation>
    </message>
    <message>
        <source>Đơn vị</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Gửi đi</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Nhận lại</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Bản đã ký</source>
        <translation>Copies signed</translation>
    </message>
    <message>
        <source>Bản đã đóng dấu</source>
        <translation>Copies sealed</translation>
    </message>
    <message>
        <source>Ghi chú</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Luân chuyển giao ước để ký</source>
        <translation>The pledge on its way round</translation>
    </message>
</context>
<context>
    <name>thidua::start::Gallery</name>
    <message>
        <source>Mọi mẫu</source>
        <translation>All templates</translation>
    </message>
    <message>
        <source>Theo tên loại</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>Mẫu của cơ quan.</source>
        <translation>A template of the office.</translation>
    </message>
    <message>
        <source>Mẫu của chương trình.</source>
        <translation>A template of the program.</translation>
    </message>
    <message>
        <source>Bản trống loại %1, có đủ phần đầu và nơi nhận.</source>
        <translation>An empty paper of the kind %1, with head and recipients.</translation>
    </message>
    <message>
        <source>Không có mẫu nào hợp; hãy bỏ bớt chữ tìm hoặc chọn nhóm khác.</source>
        <translation>No template fits; use fewer words or choose another group.</translation>
    </message>
    <message>
        <source>Mẫu này vẽ từ dữ liệu của năm: hãy mở hồ sơ năm hoặc lập hồ sơ năm mới trước. Chưa có hồ sơ thì soạn được bản trống ở nhóm “Theo tên loại”.</source>
        <translation>This template draws from the data of a year: open a year or begin a new one first. Without one, empty papers are under “By kind”.</translation>
    </message>
    <message>
        <source>Chọn mẫu</source>
        <translation>Choose a template</translation>
    </message>
    <message>
        <source>Tìm mẫu</source>
        <translation>Find a template</translation>
    </message>
    <message>
        <source>Nhóm mẫu</source>
        <translation>Groups of templates</translation>
    </message>
    <message>
        <source>Các mẫu văn bản</source>
        <translation>Templates</translation>
    </message>
    <message>
        <source>&amp;Soạn</source>
        <translation>&amp;Write</translation>
    </message>
    <message>
        <source>&amp;Quay lại</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Đang đọc các mẫu.</source>
        <translation>Reading the templates.</translation>
    </message>
</context>
<context>
    <name>thidua::start::NewYearPage</name>
    <message>
        <source>Hãy chọn tỉnh, thành phố.</source>
        <translation>Please choose a province or city.</translation>
    </message>
    <message>
        <source>Không có tỉnh, thành phố “%1” hiện nay; hãy chọn trong danh sách.</source>
        <translation>There is no province or city “%1” today; please choose from the list.</translation>
    </message>
    <message>
        <source>Ghi tên cụm, khối trước.</source>
        <translation>Enter the name of the cluster or block first.</translation>
    </message>
    <message>
        <source>Trưởng khối</source>
        <translation>Head of the block</translation>
    </message>
    <message>
        <source>Cụm trưởng</source>
        <translation>Head of the cluster</translation>
    </message>
    <message>
        <source>Phó Trưởng khối</source>
        <translation>Deputy head of the block</translation>
    </message>
    <message>
        <source>Cụm phó</source>
        <translation>Deputy head of the cluster</translation>
    </message>
    <message>
        <source>Thành viên</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Khối thi đua các Sở …</source>
        <translation>Emulation block …</translation>
    </message>
    <message>
        <source>Cụm thi đua …</source>
        <translation>Emulation cluster …</translation>
    </message>
    <message>
        <source>Hồ sơ năm mới</source>
        <translation>A new year</translation>
    </message>
    <message>
        <source>Vài điều để bắt đầu; thành viên, người ký, nội dung giao ước và các hoạt động nhập sau cũng được.</source>
        <translation>A few things to begin with; members, signers, pledge and events can be entered later.</translation>
    </message>
    <message>
        <source>&amp;Cơ quan</source>
        <translation>&amp;Office</translation>
    </message>
    <message>
        <source>&amp;Năm</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>Tên cụm, &amp;khối</source>
        <translation>&amp;Name of the cluster or block</translation>
    </message>
    <message>
        <source>Năm nay cơ quan &amp;là</source>
        <translation>This year the office i&amp;s</translation>
    </message>
    <message>
        <source>Cụm thi đua (do Bộ tổ chức)</source>
        <translation>Cluster (of the Ministry)</translation>
    </message>
    <message>
        <source>Khối thi đua (của tỉnh, thành phố)</source>
        <translation>Block (of the province or city)</translation>
    </message>
    <message>
        <source>&amp;Quay lại</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Tỉn&amp;h, thành phố</source>
        <translation>Province, &amp;city</translation>
    </message>
    <message>
        <source>Tổ chức th&amp;eo</source>
        <translation>Organised &amp;as</translation>
    </message>
    <message>
        <source>Lập hồ &amp;sơ</source>
        <translation>Be&amp;gin</translation>
    </message>
</context>
<context>
    <name>thidua::start::ReviewList</name>
    <message>
        <source>Dữ liệu của năm</source>
        <translation>Data of the year</translation>
    </message>
    <message numerus="yes">
        <source>Đã xem hết %n chỗ.</source>
        <translation>
            <numerusform>%n place, and it is done.</numerusform>
            <numerusform>All %n places are done.</numerusform>
        </translation>
    </message>
    <message>
        <source>Còn %1 trong %2 chỗ phải nhập hoặc quyết định.</source>
        <translation>%1 of %2 places are still to be entered or decided.</translation>
    </message>
    <message>
        <source>Hãy chọn một chỗ trong danh sách trước.</source>
        <translation>Choose a place of the list first.</translation>
    </message>
    <message>
        <source>Chưa xong, để lại</source>
        <translation>Not done after all</translation>
    </message>
    <message>
        <source>Xong, sang chỗ kế</source>
        <translation>Done, to the next one</translation>
    </message>
    <message>
        <source>Mở chỗ này để sửa (Enter)</source>
        <translation>Opens this place to be changed (Enter)</translation>
    </message>
    <message>
        <source>Đánh dấu đã xem (dấu cách)</source>
        <translation>Ticks this place (space)</translation>
    </message>
    <message>
        <source>Còn phải xem</source>
        <translation>Still to look at</translation>
    </message>
    <message>
        <source>Đã xem xong</source>
        <translation>Looked at</translation>
    </message>
    <message>
        <source>Chương trình đã tính lại</source>
        <translation>Reckoned anew by the program</translation>
    </message>
    <message>
        <source>Tất cả các chỗ</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>Lọc các chỗ phải xem</source>
        <translation>Filter of the places</translation>
    </message>
    <message>
        <source>Phần đã xem xong</source>
        <translation>Share that is done</translation>
    </message>
    <message>
        <source>Các chỗ phải xem của năm mới</source>
        <translation>Places to look at in the new year</translation>
    </message>
    <message>
        <source>Đến chỗ này</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Không có chỗ nào ở mục này.</source>
        <translation>There is no place of that sort.</translation>
    </message>
</context>
<context>
    <name>thidua::start::StartPage</name>
    <message>
        <source>không còn trong %1</source>
        <translation>no longer in %1</translation>
    </message>
    <message>
        <source>&amp;Làm tiếp %1</source>
        <translation>&amp;Go on with %1</translation>
    </message>
    <message>
        <source>quá hạn từ %1</source>
        <translation>overdue since %1</translation>
    </message>
    <message>
        <source>hôm nay, %1</source>
        <translation>today, %1</translation>
    </message>
    <message>
        <source>Văn bản của năm thi đua</source>
        <translation>Papers of the emulation year</translation>
    </message>
    <message>
        <source>Nhập dữ liệu một lần, mọi văn bản vẽ theo, đúng thể thức Nghị định 30/2020/NĐ-CP. Không cần mạng.</source>
        <translation>Enter the data once; every paper follows, in the form of Decree 30/2020. No network needed.</translation>
    </message>
    <message>
        <source>Mở gần đây</source>
        <translation>Recent</translation>
    </message>
    <message>
        <source>Chưa có hồ sơ hay văn bản nào. Hãy bắt đầu bằng một năm mới, hoặc mở văn bản đã có.</source>
        <translation>No year or paper yet. Begin with a new year, or open a paper.</translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Hồ &amp;sơ năm mới…</source>
        <translation>New &amp;year…</translation>
    </message>
    <message>
        <source>Một văn bản &amp;riêng lẻ…</source>
        <translation>One pape&amp;r by itself…</translation>
    </message>
    <message>
        <source>Hoặc kéo tệp .thidua, .txt, .md, .json thả vào cửa sổ này.</source>
        <translation>Or drop a .thidua, .txt, .md or .json file on this window.</translation>
    </message>
    <message>
        <source>Đến hạn trong 14 ngày</source>
        <translation>Due within 14 days</translation>
    </message>
    <message>
        <source>Không có việc nào đến hạn trong các hồ sơ mở gần đây.</source>
        <translation>Nothing is due in the years of late.</translation>
    </message>
    <message>
        <source>Năm mới từ hồ sơ năm trướ&amp;c…</source>
        <translation>New year from &amp;last year&apos;s…</translation>
    </message>
    <message>
        <source>Năm mới từ văn &amp;bản năm trước…</source>
        <translation>New year from last year&apos;s &amp;texts…</translation>
    </message>
    <message>
        <source>Mở &amp;hồ sơ hoặc văn bản đã có…</source>
        <translation>&amp;Open a year or a paper…</translation>
    </message>
</context>
<context>
    <name>thidua::start::TimeLine</name>
    <message>
        <source>dự kiến %1</source>
        <translation>expected %1</translation>
    </message>
    <message>
        <source>ngày %1</source>
        <translation>on %1</translation>
    </message>
    <message>
        <source>hạn %1</source>
        <translation>due %1</translation>
    </message>
    <message>
        <source>đã xong</source>
        <translation>done</translation>
    </message>
    <message>
        <source>Các hạn và hoạt động của năm %1</source>
        <translation>Deadlines and events of %1</translation>
    </message>
    <message>
        <source>Th %1</source>
        <translation>M %1</translation>
    </message>
    <message numerus="yes">
        <source>%n mục; phím mũi tên đi từ mục này sang mục khác, Ctrl và mũi tên dời ngày</source>
        <translation>
            <numerusform>%n entry; the arrow keys go from one to the next, with Ctrl they move its day</numerusform>
            <numerusform>%n entries; the arrow keys go from one to the next, with Ctrl they move its day</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: dời sang %2</source>
        <translation>%1: to %2</translation>
    </message>
</context>
<context>
    <name>thidua::start::YearBoard</name>
    <message>
        <source>Thi đua %1</source>
        <translation>Emulation %1</translation>
    </message>
    <message>
        <source>Thi đua %1 · %2</source>
        <translation>Emulation %1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 văn bản đã có, %3 còn phải soạn</source>
        <translation>%1 · papers there: %2, still to write: %3</translation>
    </message>
    <message>
        <source>Soạn bản trống</source>
        <translation>Begin empty</translation>
    </message>
    <message>
        <source>Soạn từ dữ liệu</source>
        <translation>Draw from the data</translation>
    </message>
    <message>
        <source>Soạn văn bản này từ dữ liệu của năm (Enter)</source>
        <translation>Draw this paper from the data of the year (Enter)</translation>
    </message>
    <message>
        <source>Mở</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Mở văn bản trên trang (Enter)</source>
        <translation>Open the paper on the page (Enter)</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Chuyển văn bản sang bước “%1”</source>
        <translation>Move the paper to “%1”</translation>
    </message>
    <message>
        <source>Xóa…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>Xóa bản dự thảo này (Delete)</source>
        <translation>Remove this draft (Delete)</translation>
    </message>
    <message>
        <source>Mọi tháng</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>Tháng %1</source>
        <translation>Month %1</translation>
    </message>
    <message>
        <source>Mọi tình trạng</source>
        <translation>Every state</translation>
    </message>
    <message>
        <source>Năm nay cơ quan &amp;là</source>
        <translation>This year the office i&amp;s</translation>
    </message>
    <message>
        <source>Năm nay cơ quan là</source>
        <translation>This year the office is</translation>
    </message>
    <message>
        <source>Văn bản mới…</source>
        <translation>New paper…</translation>
    </message>
    <message>
        <source>Chọn mẫu để soạn một văn bản mới của năm</source>
        <translation>Choose a template for a new paper of the year</translation>
    </message>
    <message>
        <source>Xuất lịch…</source>
        <translation>Export calendar…</translation>
    </message>
    <message>
        <source>Ghi các hạn và hoạt động ra tệp .ics cho lịch điện thoại, Outlook</source>
        <translation>Write deadlines and events to an .ics file for the calendar of a phone or Outlook</translation>
    </message>
    <message>
        <source>Tìm văn bản</source>
        <translation>Find a paper</translation>
    </message>
    <message>
        <source>Lọc theo tháng</source>
        <translation>Filter by month</translation>
    </message>
    <message>
        <source>Lọc theo tình trạng</source>
        <translation>Filter by state</translation>
    </message>
    <message>
        <source>Chỉ việc chưa có</source>
        <translation>Only what is missing</translation>
    </message>
    <message>
        <source>Các văn bản của năm</source>
        <translation>Papers of the year</translation>
    </message>
    <message>
        <source>Luân chuyển giao ước để ký</source>
        <translation>The pledge on its way round</translation>
    </message>
    <message>
        <source>Không có văn bản nào hợp với bộ lọc. Hãy bỏ bớt điều kiện lọc, hoặc chọn Văn bản mới.</source>
        <translation>No paper fits the filter. Use a wider filter, or choose New paper.</translation>
    </message>
</context>
<context>
    <name>thidua::start::YearPane</name>
    <message>
        <source>NĂM %1</source>
        <translation>YEAR %1</translation>
    </message>
    <message>
        <source>Tiến độ năm</source>
        <translation>Year board</translation>
    </message>
    <message>
        <source>Dữ liệu</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>VĂN BẢN  %1</source>
        <translation>PAPERS  %1</translation>
    </message>
    <message>
        <source>Hồ sơ năm</source>
        <translation>The year</translation>
    </message>
</context>
<context>
    <name>thidua::widgets::CommandPalette</name>
    <message>
        <source>Mọi lệnh</source>
        <translation>All commands</translation>
    </message>
    <message>
        <source>Tên lệnh, văn bản hoặc mẫu; không cần gõ dấu</source>
        <translation>Name of a command, paper or template</translation>
    </message>
    <message>
        <source>Tìm lệnh</source>
        <translation>Find a command</translation>
    </message>
    <message>
        <source>Các lệnh</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Không có lệnh, văn bản hay mẫu nào tên như vậy. Hãy gõ ít chữ hơn.</source>
        <translation>No command, paper or template is called so. Type fewer words.</translation>
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
