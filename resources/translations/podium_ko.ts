<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko">
<context>
    <name>actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>열기(&amp;O)…</translation>
    </message>
    <message>
        <source>Open from &amp;clipboard</source>
        <translation>클립보드에서 열기(&amp;C)</translation>
    </message>
    <message>
        <source>Open the manifest that was copied</source>
        <translation>복사해 둔 매니페스트를 엽니다</translation>
    </message>
    <message>
        <source>&amp;Start scene</source>
        <translation>시작 장면(&amp;S)</translation>
    </message>
    <message>
        <source>One Service, two pods, three nodes</source>
        <translation>서비스 하나, 파드 둘, 노드 셋</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>끝내기(&amp;Q)</translation>
    </message>
    <message>
        <source>Leave Podium</source>
        <translation>Podium을 끝냅니다</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>마지막 변경을 되돌립니다</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>되돌린 변경을 다시 합니다</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>보내기(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Clear packets</source>
        <translation>패킷 지우기(&amp;C)</translation>
    </message>
    <message>
        <source>Forget all packets and start the story anew</source>
        <translation>패킷을 모두 지우고 처음부터 시작합니다</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>재생(&amp;P)</translation>
    </message>
    <message>
        <source>Let the story run, or hold it</source>
        <translation>재생하거나 멈춥니다</translation>
    </message>
    <message>
        <source>One hop &amp;forward</source>
        <translation>다음 홉(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the next hop and hold</source>
        <translation>다음 홉으로 가서 멈춥니다</translation>
    </message>
    <message>
        <source>One hop &amp;back</source>
        <translation>이전 홉(&amp;B)</translation>
    </message>
    <message>
        <source>Go back to the hop before and hold</source>
        <translation>이전 홉으로 가서 멈춥니다</translation>
    </message>
    <message>
        <source>To the s&amp;tart</source>
        <translation>처음으로(&amp;T)</translation>
    </message>
    <message>
        <source>Go back to where the story begins</source>
        <translation>처음으로 돌아갑니다</translation>
    </message>
    <message>
        <source>F&amp;aster</source>
        <translation>빠르게(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;lower</source>
        <translation>느리게(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>확대(&amp;I)</translation>
    </message>
    <message>
        <source>Show the picture larger</source>
        <translation>그림을 크게 봅니다</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>축소(&amp;O)</translation>
    </message>
    <message>
        <source>Show the picture smaller</source>
        <translation>그림을 작게 봅니다</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>맞춤(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole picture</source>
        <translation>그림 전체를 봅니다</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>밝게(&amp;L)</translation>
    </message>
    <message>
        <source>Ink on white, best for projectors</source>
        <translation>흰 바탕에 검은 글자, 프로젝터에 가장 좋습니다</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>어둡게(&amp;D)</translation>
    </message>
    <message>
        <source>For dim rooms</source>
        <translation>어두운 방에 알맞습니다</translation>
    </message>
    <message>
        <source>High &amp;contrast</source>
        <translation>고대비(&amp;C)</translation>
    </message>
    <message>
        <source>Black and white as far as possible</source>
        <translation>되도록 검은색과 흰색만 씁니다</translation>
    </message>
    <message>
        <source>&amp;About Podium</source>
        <translation>Podium 정보(&amp;A)</translation>
    </message>
    <message>
        <source>What Podium is, and which version this is</source>
        <translation>Podium이 무엇이고 어느 버전인지 봅니다</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>삭제(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the selected object and what goes with it</source>
        <translation>선택한 오브젝트와 딸린 것을 지웁니다</translation>
    </message>
    <message>
        <source>Make the selected pod or node not ready, or ready again</source>
        <translation>선택한 파드나 노드를 준비 안 됨으로, 또는 다시 준비됨으로 바꿉니다</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>끝으로(&amp;E)</translation>
    </message>
    <message>
        <source>Go to where the story ends</source>
        <translation>끝으로 갑니다</translation>
    </message>
    <message>
        <source>Stop at every &amp;hop</source>
        <translation>홉마다 멈춤(&amp;H)</translation>
    </message>
    <message>
        <source>Play goes on by one hop and holds</source>
        <translation>재생하면 한 홉만 가서 멈춥니다</translation>
    </message>
    <message>
        <source>The next higher speed</source>
        <translation>한 단계 빠르게 합니다</translation>
    </message>
    <message>
        <source>The next lower speed</source>
        <translation>한 단계 느리게 합니다</translation>
    </message>
    <message>
        <source>Show the &amp;reply</source>
        <translation>응답 보기(&amp;R)</translation>
    </message>
    <message>
        <source>Follow the answer of a delivered packet back to its sender</source>
        <translation>도착한 패킷의 응답이 보낸 곳으로 돌아가는 길을 따라갑니다</translation>
    </message>
    <message>
        <source>Copy the packet as te&amp;xt</source>
        <translation>패킷을 텍스트로 복사(&amp;X)</translation>
    </message>
    <message>
        <source>Copy all hops of the selected packet, with their headers</source>
        <translation>선택한 패킷의 모든 홉과 헤더를 복사합니다</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>찾기(&amp;F)…</translation>
    </message>
    <message>
        <source>Find an object by name, label or address, or filter what is shown</source>
        <translation>이름, 레이블, 주소로 오브젝트를 찾거나 보이는 것을 거릅니다</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>다음 찾기(&amp;N)</translation>
    </message>
    <message>
        <source>Go to the next object that was found</source>
        <translation>찾은 것 가운데 다음 오브젝트로 갑니다</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>이전 찾기(&amp;P)</translation>
    </message>
    <message>
        <source>Go to the object before that was found</source>
        <translation>찾은 것 가운데 이전 오브젝트로 갑니다</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>모두 보기(&amp;E)</translation>
    </message>
    <message>
        <source>Take all filters away</source>
        <translation>필터를 모두 없앱니다</translation>
    </message>
    <message>
        <source>Send packets and watch where they go</source>
        <translation>패킷을 보내고 어디로 가는지 봅니다</translation>
    </message>
    <message>
        <source>St&amp;op sending</source>
        <translation>보내기 중지(&amp;O)</translation>
    </message>
    <message>
        <source>Let no more packets leave; those under way go on</source>
        <translation>패킷을 더 보내지 않습니다. 이미 나간 패킷은 계속 갑니다</translation>
    </message>
    <message>
        <source>&amp;Explanations</source>
        <translation>설명(&amp;E)</translation>
    </message>
    <message>
        <source>Say beside the things what happens to a packet there</source>
        <translation>패킷에 무슨 일이 일어나는지 그 자리 옆에 설명합니다</translation>
    </message>
    <message>
        <source>&amp;Mini-map</source>
        <translation>미니맵(&amp;M)</translation>
    </message>
    <message>
        <source>The whole picture in the corner while only a part is seen</source>
        <translation>일부만 보일 때 구석에 전체 그림을 보입니다</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>움직임 줄이기(&amp;R)</translation>
    </message>
    <message>
        <source>Footprints in place of flight; nothing slides</source>
        <translation>날아가는 대신 발자국으로 보이고, 아무것도 미끄러지지 않습니다</translation>
    </message>
    <message>
        <source>Not read&amp;y</source>
        <translation>준비 안 됨(&amp;Y)</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>복제(&amp;U)</translation>
    </message>
    <message>
        <source>Make a copy of the selected object under a free name</source>
        <translation>선택한 오브젝트를 쓰이지 않는 이름으로 복제합니다</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>이름 바꾸기(&amp;N)…</translation>
    </message>
    <message>
        <source>Give the selected object another name</source>
        <translation>선택한 오브젝트에 다른 이름을 붙입니다</translation>
    </message>
    <message>
        <source>&amp;Evict pod</source>
        <translation>파드 축출(&amp;E)</translation>
    </message>
    <message>
        <source>The selected pod leaves its node; its controller, if it has one, makes another</source>
        <translation>선택한 파드가 노드를 떠납니다. 컨트롤러가 있으면 새 파드를 만듭니다</translation>
    </message>
    <message>
        <source>&amp;Restart container…</source>
        <translation>컨테이너 다시 시작(&amp;R)…</translation>
    </message>
    <message>
        <source>A container of the selected pod starts anew; the pod keeps its address</source>
        <translation>선택한 파드의 컨테이너가 새로 시작합니다. 파드의 주소는 그대로입니다</translation>
    </message>
    <message>
        <source>&amp;Move pod to node…</source>
        <translation>파드를 노드로 옮기기(&amp;M)…</translation>
    </message>
    <message>
        <source>Make the selected pod anew on another node</source>
        <translation>선택한 파드를 다른 노드에 새로 만듭니다</translation>
    </message>
    <message>
        <source>&amp;Scale…</source>
        <translation>스케일(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose how many pods the workload of the selected object has</source>
        <translation>선택한 오브젝트의 워크로드에 파드를 몇 개 둘지 정합니다</translation>
    </message>
    <message>
        <source>Copy &amp;kubectl command</source>
        <translation>kubectl 명령 복사(&amp;K)</translation>
    </message>
    <message>
        <source>Copy the kubectl command that does what was done last</source>
        <translation>마지막으로 한 일과 같은 kubectl 명령을 복사합니다</translation>
    </message>
    <message>
        <source>Paste &amp;manifest</source>
        <translation>매니페스트 붙여넣기(&amp;M)</translation>
    </message>
    <message>
        <source>Add the objects of the manifest that was copied</source>
        <translation>복사한 매니페스트의 오브젝트를 더합니다</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>다른 이름으로 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>Sa&amp;ve all</source>
        <translation>모두 저장(&amp;V)</translation>
    </message>
    <message>
        <source>Write all changed manifests to their files</source>
        <translation>바뀐 매니페스트를 모두 각 파일에 씁니다</translation>
    </message>
    <message>
        <source>&amp;Connect to Service…</source>
        <translation>서비스에 연결(&amp;C)…</translation>
    </message>
    <message>
        <source>Give the selected pod the labels that a Service asks for</source>
        <translation>서비스의 셀렉터가 찾는 레이블을 선택한 파드에 붙입니다</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>프레젠테이션(&amp;P)</translation>
    </message>
    <message>
        <source>Fill the screen for an audience, at the first step or where it was left</source>
        <translation>첫 단계나 멈춘 단계부터 화면 전체로 보여 주기</translation>
    </message>
    <message>
        <source>Present from &amp;here</source>
        <translation>지금부터 프레젠테이션(&amp;H)</translation>
    </message>
    <message>
        <source>Fill the screen for an audience, with what is shown now</source>
        <translation>지금 보이는 것부터 화면 전체로 보여 주기</translation>
    </message>
    <message>
        <source>Presenter &amp;view</source>
        <translation>발표자 보기(&amp;V)</translation>
    </message>
    <message>
        <source>Now and next, notes and time, for the teacher alone</source>
        <translation>교사만 보는 현재와 다음 화면, 메모, 시간</translation>
    </message>
    <message>
        <source>&amp;Letters are commands</source>
        <translation>글자 키로 명령(&amp;L)</translation>
    </message>
    <message>
        <source>While presenting: B for a black screen, C for captions, and the like</source>
        <translation>프레젠테이션 중 B는 검은 화면, C는 자막 등</translation>
    </message>
    <message>
        <source>Open manifests, one or several files, or a Podium file</source>
        <translation>매니페스트를 하나 또는 여럿, 아니면 Podium 파일을 엽니다</translation>
    </message>
    <message>
        <source>Write the manifest in front, or the Podium file</source>
        <translation>앞에 보이는 매니페스트나 Podium 파일을 씁니다</translation>
    </message>
    <message>
        <source>Write the manifest in front, or all that was done, to another file</source>
        <translation>앞에 보이는 매니페스트나 한 일 전부를 다른 파일에 씁니다</translation>
    </message>
    <message>
        <source>&amp;Export all objects…</source>
        <translation>모든 오브젝트 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the whole cluster to one manifest, with what the control plane made</source>
        <translation>컨트롤 플레인이 만든 것까지 클러스터 전체를 매니페스트 하나에 씁니다</translation>
    </message>
    <message>
        <source>Export chan&amp;ged objects…</source>
        <translation>바뀐 오브젝트 내보내기(&amp;G)…</translation>
    </message>
    <message>
        <source>Write what was changed since it was opened or saved to one manifest</source>
        <translation>열거나 저장한 뒤에 바뀐 것을 매니페스트 하나에 씁니다</translation>
    </message>
    <message>
        <source>Recover &amp;unsaved work…</source>
        <translation>저장하지 않은 작업 복구(&amp;U)…</translation>
    </message>
    <message>
        <source>Show what was not saved when Podium did not end as it should</source>
        <translation>Podium이 제대로 끝나지 않았을 때 저장하지 않은 작업을 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;Choose a lesson</source>
        <translation>수업 고르기(&amp;C)</translation>
    </message>
    <message>
        <source>Show the lessons, or the one that is open</source>
        <translation>수업 목록이나 열린 수업을 보여 줍니다</translation>
    </message>
    <message>
        <source>&amp;Open a lesson from a file…</source>
        <translation>파일에서 수업 열기(&amp;O)…</translation>
    </message>
    <message>
        <source>A lesson that somebody else has written</source>
        <translation>다른 사람이 쓴 수업입니다</translation>
    </message>
    <message>
        <source>Save the class &amp;report…</source>
        <translation>학급 보고서 저장(&amp;R)…</translation>
    </message>
    <message>
        <source>Answers, tries and hints as a table, from this computer alone</source>
        <translation>이 컴퓨터의 답, 시도, 힌트를 표로 저장합니다</translation>
    </message>
    <message>
        <source>Reset &amp;progress…</source>
        <translation>진도 지우기(&amp;P)…</translation>
    </message>
    <message>
        <source>Forget how far you have come in all lessons</source>
        <translation>모든 수업의 진도를 지웁니다</translation>
    </message>
    <message>
        <source>Bring it to the front and go on there by key</source>
        <translation>앞으로 가져와 그곳에서 키보드로 계속합니다</translation>
    </message>
    <message>
        <source>&amp;Picture</source>
        <translation>그림(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>인스펙터(&amp;I)</translation>
    </message>
    <message>
        <source>P&amp;acket</source>
        <translation>패킷(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>개요(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Manifest</source>
        <translation>매니페스트(&amp;M)</translation>
    </message>
    <message>
        <source>Packet &amp;log</source>
        <translation>패킷 기록(&amp;L)</translation>
    </message>
    <message>
        <source>P&amp;roblems</source>
        <translation>문제(&amp;R)</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>규칙(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Tables</source>
        <translation>표(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation>여기에 대한 도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Help about what has the focus or is selected</source>
        <translation>초점이 있거나 선택한 것에 대한 도움말을 봅니다</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>차례(&amp;C)</translation>
    </message>
    <message>
        <source>All pages of the help</source>
        <translation>도움말의 모든 쪽</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>키(&amp;K)</translation>
    </message>
    <message>
        <source>What can be done by which key</source>
        <translation>어느 키로 무엇을 할 수 있는지 봅니다</translation>
    </message>
    <message>
        <source>Save a &amp;hand-out…</source>
        <translation>유인물 저장(&amp;H)…</translation>
    </message>
    <message>
        <source>The lesson on paper: pictures, question, lines to write on</source>
        <translation>종이에 옮긴 수업: 그림, 질문, 쓸 자리</translation>
    </message>
    <message>
        <source>Save the &amp;answer sheet…</source>
        <translation>답안지 저장(&amp;A)…</translation>
    </message>
    <message>
        <source>What is right and why, for the teacher</source>
        <translation>무엇이 왜 맞는지, 교사용</translation>
    </message>
    <message>
        <source>Export a &amp;picture or film…</source>
        <translation>그림이나 영상 내보내기(&amp;P)…</translation>
    </message>
    <message>
        <source>Write what is on the stage to a picture, or the whole story to a film</source>
        <translation>무대의 모습을 그림으로, 또는 전체 이야기를 영상으로 저장합니다</translation>
    </message>
    <message>
        <source>Cop&amp;y the picture</source>
        <translation>그림 복사(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy what is on the stage, for a slide or a message</source>
        <translation>슬라이드나 메시지에 쓰도록 무대의 모습을 복사합니다</translation>
    </message>
    <message>
        <source>Copy the journey as a ta&amp;ble</source>
        <translation>경로를 표로 복사(&amp;B)</translation>
    </message>
    <message>
        <source>Copy the selected packet&apos;s hops as a Markdown table</source>
        <translation>선택한 패킷의 홉을 마크다운 표로 복사합니다</translation>
    </message>
    <message>
        <source>Save the &amp;journey…</source>
        <translation>경로 저장(&amp;J)…</translation>
    </message>
    <message>
        <source>Write the selected packet&apos;s hops to a table: CSV or Markdown</source>
        <translation>선택한 패킷의 홉을 CSV나 마크다운 표로 저장합니다</translation>
    </message>
    <message>
        <source>Open from &amp;kubectl…</source>
        <translation>kubectl로 열기(&amp;K)…</translation>
    </message>
    <message>
        <source>Open a copy of what a real cluster has, to play with</source>
        <translation>실제 클러스터의 내용을 복사해 열어 연습합니다</translation>
    </message>
    <message>
        <source>&amp;New lesson</source>
        <translation>새 수업(&amp;N)</translation>
    </message>
    <message>
        <source>Write a lesson that starts with what is open</source>
        <translation>지금 열린 것에서 시작하는 수업을 만듭니다</translation>
    </message>
    <message>
        <source>&amp;Edit a lesson…</source>
        <translation>수업 고치기(&amp;E)…</translation>
    </message>
    <message>
        <source>Write the lesson that is open, or one from a file</source>
        <translation>열린 수업이나 파일의 수업을 고칩니다</translation>
    </message>
    <message>
        <source>&amp;Save the lesson</source>
        <translation>수업 저장(&amp;S)</translation>
    </message>
    <message>
        <source>Write the lesson to its file</source>
        <translation>수업을 제 파일에 씁니다</translation>
    </message>
    <message>
        <source>Save the &amp;lesson as…</source>
        <translation>수업을 다른 이름으로 저장(&amp;L)…</translation>
    </message>
    <message>
        <source>Write the lesson to another file</source>
        <translation>수업을 다른 파일에 씁니다</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>글자 크게(&amp;L)</translation>
    </message>
    <message>
        <source>Make all letters of the program larger, up to twice</source>
        <translation>프로그램의 모든 글자를 두 배까지 크게 합니다</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>글자 작게(&amp;S)</translation>
    </message>
    <message>
        <source>Make all letters of the program smaller again</source>
        <translation>프로그램의 모든 글자를 다시 작게 합니다</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>보통 글자(&amp;N)</translation>
    </message>
    <message>
        <source>Letters as large as the system asks for</source>
        <translation>시스템이 정한 글자 크기로 되돌립니다</translation>
    </message>
    <message>
        <source>Change k&amp;eys…</source>
        <translation>키 바꾸기(&amp;E)…</translation>
    </message>
    <message>
        <source>Give commands other keys, or switch letters off</source>
        <translation>명령에 다른 키를 주거나 글자 키를 끕니다</translation>
    </message>
</context>
<context>
    <name>authoring</name>
    <message>
        <source>Stop recording first</source>
        <translation>먼저 기록을 멈추세요</translation>
    </message>
</context>
<context>
    <name>criteria</name>
    <message>
        <source>A packet, sent by Podium</source>
        <translation>Podium이 보내는 패킷</translation>
    </message>
    <message>
        <source>The learner&apos;s own packets</source>
        <translation>학습자가 보낸 패킷</translation>
    </message>
    <message>
        <source>The endpoints of a Service</source>
        <translation>서비스의 엔드포인트</translation>
    </message>
    <message>
        <source>A field has a value</source>
        <translation>필드가 어떤 값을 가진다</translation>
    </message>
    <message>
        <source>Something stays as it is</source>
        <translation>무엇이 그대로 남는다</translation>
    </message>
    <message>
        <source>Pods on every node</source>
        <translation>모든 노드의 파드</translation>
    </message>
    <message>
        <source>Sent from</source>
        <translation>보내는 곳</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>받는 곳</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>패킷의 결말</translation>
    </message>
    <message>
        <source>For this reason</source>
        <translation>그 이유</translation>
    </message>
    <message>
        <source>Pod that it reaches</source>
        <translation>도착하는 파드</translation>
    </message>
    <message>
        <source>Node of that pod</source>
        <translation>그 파드의 노드</translation>
    </message>
    <message>
        <source>Node that it enters by</source>
        <translation>처음 들어가는 노드</translation>
    </message>
    <message>
        <source>Sender that the pod sees</source>
        <translation>파드가 보는 보낸 이</translation>
    </message>
    <message>
        <source>Container that it reaches</source>
        <translation>도착하는 컨테이너</translation>
    </message>
    <message>
        <source>At least so many pods answer</source>
        <translation>응답하는 파드의 최소 수</translation>
    </message>
    <message>
        <source>So many packets are sent</source>
        <translation>보내는 패킷 수</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Exactly these pods</source>
        <translation>정확히 이 파드들</translation>
    </message>
    <message>
        <source>At least so many</source>
        <translation>최소 개수</translation>
    </message>
    <message>
        <source>Counted: different…</source>
        <translation>서로 다른 것을 셀 대상</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Its value</source>
        <translation>필드의 값</translation>
    </message>
    <message>
        <source>Pods with these labels</source>
        <translation>이 레이블이 있는 파드</translation>
    </message>
    <message>
        <source>Pods reached have these labels</source>
        <translation>도착한 파드의 레이블</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>The only pod does not match %2: it says %3.</source>
        <translation>유일한 파드가 %2{과/와} 맞지 않습니다. 이 파드의 레이블은 %3입니다.</translation>
    </message>
    <message>
        <source>The only pod does not match %2: it has no label %4.</source>
        <translation>유일한 파드가 %2{과/와} 맞지 않습니다. 이 파드에는 %4 레이블이 없습니다.</translation>
    </message>
    <message>
        <source>The only pod does not match %2: it says %3 and has no label %4.</source>
        <translation>유일한 파드가 %2{과/와} 맞지 않습니다. 이 파드의 레이블은 %3{이고/고} %4 레이블은 없습니다.</translation>
    </message>
    <message>
        <source>0 of %1 pods match %2: they say %3.</source>
        <translation>파드 %1개 중 %2{과/와} 맞는 것은 0개입니다. 이 파드들의 레이블은 %3입니다.</translation>
    </message>
    <message>
        <source>0 of %1 pods match %2: they have no label %4.</source>
        <translation>파드 %1개 중 %2{과/와} 맞는 것은 0개입니다. 이 파드들에는 %4 레이블이 없습니다.</translation>
    </message>
    <message>
        <source>0 of %1 pods match %2: they say %3 and have no label %4.</source>
        <translation>파드 %1개 중 %2{과/와} 맞는 것은 0개입니다. 이 파드들의 레이블은 %3{이고/고} %4 레이블은 없습니다.</translation>
    </message>
    <message>
        <source>With %2: %1.</source>
        <translation>레이블이 %2인 파드: %1.</translation>
    </message>
    <message>
        <source>Without a label %3: %1.</source>
        <translation>%3 레이블이 없는 파드: %1.</translation>
    </message>
    <message>
        <source>With %2 and without a label %3: %1.</source>
        <translation>레이블이 %2{이고/고} %3 레이블이 없는 파드: %1.</translation>
    </message>
    <message>
        <source>There are no pods in namespace %1.</source>
        <translation>%1 네임스페이스에 파드가 없습니다.</translation>
    </message>
    <message>
        <source>0 of %1 pods match %2.</source>
        <translation>파드 %1개 중 %2{과/와} 맞는 것은 0개입니다.</translation>
    </message>
    <message>
        <source>Pods of other namespaces would match, but a Service looks in its own only: %1.</source>
        <translation>다른 네임스페이스에는 맞는 파드가 있지만 서비스는 자기 네임스페이스만 봅니다: %1.</translation>
    </message>
    <message>
        <source>terminating</source>
        <translation>종료 중</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>준비 안 됨</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a pod and its state: web-1 (CrashLoopBackOff)</extracomment>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>Matching, but not ready: %1.</source>
        <translation>맞지만 준비되지 않은 파드: %1.</translation>
    </message>
    <message>
        <source>The selector matches pods, but none of them has a container port named %1.</source>
        <translation>셀렉터에 맞는 파드는 있지만 %1{이라는/라는} 이름의 컨테이너 포트를 가진 파드가 없습니다.</translation>
    </message>
    <message>
        <source>It has no selector, so its endpoints have to come from an EndpointSlice, and none gives it a ready one.</source>
        <translation>셀렉터가 없어 엔드포인트슬라이스에서 엔드포인트를 받아야 하는데, 준비된 엔드포인트를 주는 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 sends a packet to %5.</source>
        <translation>%1{이/가} %5{으로/로} 패킷을 보냅니다.</translation>
    </message>
    <message>
        <source>The load balancer hands the packet to a node, addresses unchanged.</source>
        <translation>로드 밸런서가 주소를 바꾸지 않고 패킷을 노드에 넘깁니다.</translation>
    </message>
    <message>
        <source>%1 passes the packet on, unchanged.</source>
        <translation>%1{이/가} 패킷을 그대로 넘깁니다.</translation>
    </message>
    <message>
        <source>%1 takes the packet on port %7.</source>
        <translation>%1{이/가} %7 포트에서 패킷을 받습니다.</translation>
    </message>
    <message>
        <source>%1 refuses: nothing listens on port %7.</source>
        <translation>%1{이/가} 거절합니다. %7 포트에서 기다리는 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 refuses the packet at once.</source>
        <translation>%1{이/가} 패킷을 바로 거절합니다.</translation>
    </message>
    <message>
        <source>%1 drops the packet without a word.</source>
        <translation>%1{이/가} 아무 응답 없이 패킷을 버립니다.</translation>
    </message>
    <message>
        <source>The packet stops at the edge of the cluster: no way leads from outside to %4.</source>
        <translation>패킷이 클러스터 경계에서 멈춥니다. 밖에서 %4{으로/로} 가는 길이 없습니다.</translation>
    </message>
    <message>
        <source>The packet is lost: nobody has the address %4.</source>
        <translation>주소가 %4인 곳이 없어 패킷이 사라집니다.</translation>
    </message>
    <message>
        <source>The packet gets no further than %1.</source>
        <translation>패킷이 %1에서 더 가지 못합니다.</translation>
    </message>
    <message>
        <source>%1 answers to %5.</source>
        <translation>%1{이/가} %5{으로/로} 응답합니다.</translation>
    </message>
    <message>
        <source>%1 passes the answer on, unchanged.</source>
        <translation>%1{이/가} 응답을 그대로 넘깁니다.</translation>
    </message>
    <message>
        <source>The answer is back at %1.</source>
        <translation>응답이 %1에 돌아왔습니다.</translation>
    </message>
    <message>
        <source>%1 refuses the answer.</source>
        <translation>%1{이/가} 응답을 거절합니다.</translation>
    </message>
    <message>
        <source>%1 drops the answer.</source>
        <translation>%1{이/가} 응답을 버립니다.</translation>
    </message>
    <message>
        <source>The answer gets no further than %1.</source>
        <translation>응답이 %1에서 더 가지 못합니다.</translation>
    </message>
    <message>
        <source>kube-proxy on %1</source>
        <translation>%1의 kube-proxy</translation>
    </message>
    <message>
        <source>the edge of the cluster</source>
        <translation>클러스터 경계</translation>
    </message>
    <message>
        <source>the router</source>
        <translation>공유기</translation>
    </message>
    <message>
        <source>the load balancer</source>
        <translation>로드 밸런서</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>주인 없는 주소</translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation>잘못된 것이 없습니다.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>파일을 읽을 수 없습니다: %1.</translation>
    </message>
    <message>
        <source>This is a directory. Name the files in it.</source>
        <translation>디렉터리입니다. 그 안의 파일을 지정하세요.</translation>
    </message>
    <message>
        <source>No object is in this file. A manifest starts with apiVersion and kind.</source>
        <translation>이 파일에는 오브젝트가 없습니다. 매니페스트는 apiVersion과 kind로 시작합니다.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB, which is the limit. Split it.</source>
        <translation>파일이 한도인 %1MiB보다 큽니다. 파일을 나누세요.</translation>
    </message>
    <message>
        <source>The text is not UTF-8 (byte %1). Save it as UTF-8.</source>
        <translation>텍스트가 UTF-8이 아닙니다(%1번째 바이트). UTF-8로 저장하세요.</translation>
    </message>
    <message>
        <source>This line is longer than %1 MiB, and no manifest needs that. Break it into lines.</source>
        <translation>이 줄은 %1 MiB보다 깁니다. 매니페스트에 그런 줄은 필요 없습니다. 여러 줄로 나누세요.</translation>
    </message>
    <message>
        <source>The text has lost its indentation and the repair was not confirmed, so nothing was loaded. Confirm the repair, or indent the lines.</source>
        <translation>텍스트의 들여쓰기가 사라졌는데 복구를 확인하지 않아 아무것도 불러오지 않았습니다. 복구를 확인하거나 직접 들여쓰기하세요.</translation>
    </message>
    <message>
        <source>This is not YAML: %1. The document was skipped.</source>
        <translation>YAML이 아닙니다: %1. 이 문서는 건너뛰었습니다.</translation>
    </message>
    <message>
        <source>The document is nested more than %1 levels deep. No manifest needs that.</source>
        <translation>문서가 %1단계보다 깊게 중첩되어 있습니다. 이렇게 깊은 매니페스트는 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>The aliases of this document unfold to more than %1 values. Write out what is needed.</source>
        <translation>이 문서의 별칭을 모두 펼치면 값이 %1개를 넘습니다. 필요한 것을 직접 적으세요.</translation>
    </message>
    <message>
        <source>No anchor &amp;%1 stands above this place. Define it there, or write the value out.</source>
        <translation>이보다 위에 앵커 &amp;%1{이/가} 없습니다. 위에서 정의하거나 값을 직접 적으세요.</translation>
    </message>
    <message>
        <source>The key %1 is already in line %2. Keep one of the two.</source>
        <translation>%1 키가 이미 %2번째 줄에 있습니다. 둘 중 하나만 남기세요.</translation>
    </message>
    <message>
        <source>The document does not say what it is. Add a kind, such as kind: Service.</source>
        <translation>이 문서가 무엇인지 적혀 있지 않습니다. kind: Service처럼 kind를 추가하세요.</translation>
    </message>
    <message>
        <source>The apiVersion of this %1 is missing. Add it above the kind.</source>
        <translation>이 %1에 apiVersion이 없습니다. kind 위에 추가하세요.</translation>
    </message>
    <message>
        <source>There is no %1 in apiVersion %2. Write apiVersion: %3.</source>
        <translation>apiVersion %2에는 %1{이/가} 없습니다. apiVersion: %3{으로/로} 적으세요.</translation>
    </message>
    <message>
        <source>This %1 has lost its indentation, so its fields stand under the wrong parents. Look at the proposed repair, or indent the lines.</source>
        <translation>이 %1{은/는} 들여쓰기가 사라져 필드가 엉뚱한 곳에 속해 있습니다. 제안된 복구를 보거나 직접 들여쓰기하세요.</translation>
    </message>
    <message>
        <source>%1 is already defined at %2. Rename or remove one of the two.</source>
        <translation>%1{은/는} 이미 %2에 정의되어 있습니다. 둘 중 하나의 이름을 바꾸거나 지우세요.</translation>
    </message>
    <message>
        <source>This is a template (%1), not a manifest. Fill it in first, for example with helm template.</source>
        <translation>매니페스트가 아니라 템플릿입니다(%1). 먼저 helm template 같은 명령으로 값을 채우세요.</translation>
    </message>
    <message>
        <source>This field is required. Give it a value.</source>
        <translation>꼭 필요한 필드입니다. 값을 적으세요.</translation>
    </message>
    <message>
        <source>%1 is not possible here. Choose one of: %2.</source>
        <translation>여기에는 %1{을/를} 쓸 수 없습니다. 다음 중에서 고르세요: %2.</translation>
    </message>
    <message>
        <source>%1 is not a quantity. Write a number with a unit, such as 512Mi.</source>
        <translation>%1{은/는} 수량이 아닙니다. 512Mi처럼 숫자와 단위를 적으세요.</translation>
    </message>
    <message>
        <source>%1 is not a time. Write it as in 2026-01-31T12:00:00Z.</source>
        <translation>%1{은/는} 시각이 아닙니다. 2026-01-31T12:00:00Z처럼 적으세요.</translation>
    </message>
    <message>
        <source>Node port %1 already belongs to %2. Choose another, or leave it out to get a free one.</source>
        <translation>노드 포트 %1{은/는} 이미 %2의 것입니다. 다른 포트를 고르거나, 빈 포트를 받도록 적지 마세요.</translation>
    </message>
    <message>
        <source>Cluster IP %1 already belongs to %2. Choose another, or leave it out to get a free one.</source>
        <translation>클러스터 IP %1{은/는} 이미 %2의 것입니다. 다른 주소를 고르거나, 빈 주소를 받도록 적지 마세요.</translation>
    </message>
    <message>
        <source>There is no node %1, so nothing will run this pod. Name a node of the cluster, or leave the choice to the scheduler.</source>
        <translation>노드 %1{이/가} 없어 이 파드는 실행되지 않습니다. 클러스터에 있는 노드를 적거나 스케줄러에 맡기세요.</translation>
    </message>
    <message>
        <source>All addresses of %1 are in use. Delete something, or choose a larger range.</source>
        <translation>%1의 주소를 모두 쓰고 있습니다. 쓰지 않는 것을 지우거나 더 큰 범위를 고르세요.</translation>
    </message>
    <message>
        <source>Pods with %1 are in namespace %2 (%3), but a Service finds only pods of its own namespace. Move one of them.</source>
        <translation>%1 레이블의 파드는 %2 네임스페이스에 있지만(%3) 서비스는 자기 네임스페이스의 파드만 찾습니다. 둘 중 하나를 옮기세요.</translation>
    </message>
    <message>
        <source>No endpoint of %8 is ready (pods that match: %1), so every connection is refused. Make a pod ready.</source>
        <translation>%8에 준비된 엔드포인트가 없어(맞는 파드 %1개) 모든 연결이 거절됩니다. 파드를 준비 상태로 만드세요.</translation>
    </message>
    <message>
        <source>Under policy Local, these nodes drop what comes to them, as no ready pod of %8 runs there: %1. Start one there, or choose Cluster.</source>
        <translation>Local 정책에서는 %8의 준비된 파드가 없는 노드가 들어온 패킷을 버립니다: %1. 그 노드에 파드를 두거나 Cluster를 고르세요.</translation>
    </message>
    <message>
        <source>%8 has no external address yet: nothing in this cluster gives one. Install a load-balancer provider, or use its node port.</source>
        <translation>%8에 외부 주소가 아직 없습니다. 이 클러스터에는 주소를 주는 것이 없습니다. 로드 밸런서 플러그인을 설치하거나 노드 포트를 쓰세요.</translation>
    </message>
    <message>
        <source>Containers %2 and %3 share one address and both want port %1, so %3 fails to start. Give it another port.</source>
        <translation>컨테이너 %2{과/와} %3{이/가} 주소 하나를 함께 쓰는데 둘 다 %1 포트를 쓰려고 해서 뒤의 것이 시작하지 못합니다. 다른 포트를 쓰게 하세요.</translation>
    </message>
    <message>
        <source>No controller looks after %8: once it is gone, nothing makes it again. Make it by a Deployment.</source>
        <translation>%8{을/를} 지켜보는 컨트롤러가 없어 사라지면 아무도 되살리지 않습니다. 디플로이먼트로 만드세요.</translation>
    </message>
    <message>
        <source>This endpoint belongs to pod %1, which does not exist. Remove the endpoint.</source>
        <translation>이 엔드포인트의 파드 %1{이/가} 없습니다. 엔드포인트를 지우세요.</translation>
    </message>
    <message>
        <source>%1 is also the address of %2, so it is not clear who answers. Give the load balancer another one.</source>
        <translation>%1{은/는} %2의 주소이기도 해서 누가 응답할지 알 수 없습니다. 로드 밸런서에 다른 주소를 주세요.</translation>
    </message>
    <message>
        <source>%1 is not an IP address. Write it as in 10.96.0.10, without leading zeros.</source>
        <translation>%1{은/는} IP 주소가 아닙니다. 앞에 0을 붙이지 말고 10.96.0.10처럼 적으세요.</translation>
    </message>
    <message>
        <source>%1 is too large a number for this field.</source>
        <translation>%1{은/는} 이 필드에 쓰기에 너무 큰 수입니다.</translation>
    </message>
    <message>
        <source>%1 is not a range of addresses. Write it as in 10.244.0.0/16, or none.</source>
        <translation>%1{은/는} 주소 범위가 아닙니다. 10.244.0.0/16처럼 적거나 none이라고 적으세요.</translation>
    </message>
    <message>
        <source>%1 is not a list of ranges. Write them as in 10.244.0.0/16, parted by commas.</source>
        <translation>%1{은/는} 범위의 목록이 아닙니다. 10.244.0.0/16처럼 적고 쉼표로 나누세요.</translation>
    </message>
    <message>
        <source>%1 is not a list of forwarding rules. Write them as in 8080&gt;node-3:30000, parted by commas.</source>
        <translation>%1{은/는} 포워딩 규칙의 목록이 아닙니다. 8080&gt;node-3:30000처럼 적고 쉼표로 나누세요.</translation>
    </message>
    <message>
        <source>Objects of this kind are in no namespace. Remove %1.</source>
        <translation>이 종류의 오브젝트는 네임스페이스에 속하지 않습니다. %1{을/를} 지우세요.</translation>
    </message>
    <message>
        <source>%1 is not a range of addresses. Write it as in 10.0.0.0/8.</source>
        <translation>%1{은/는} 주소 범위가 아닙니다. 10.0.0.0/8처럼 적으세요.</translation>
    </message>
    <message>
        <source>%1 is not allowed here (%2).</source>
        <translation>여기에는 %1{을/를} 쓸 수 없습니다(%2).</translation>
    </message>
    <message>
        <source>No pod carries %1, so %8 has no endpoints. Give the selector the labels of a pod.</source>
        <translation>%1 레이블의 파드가 없어 %8에 엔드포인트가 없습니다. 셀렉터에 파드의 레이블을 적으세요.</translation>
    </message>
    <message>
        <source>No pod carries %1, so %8 has no endpoints; %3 says %2. Make them agree.</source>
        <translation>%1 레이블의 파드가 없어 %8에 엔드포인트가 없습니다. %3의 레이블은 %2입니다. 둘을 맞추세요.</translation>
    </message>
    <message>
        <source>Nothing listens on %1: %2 listens on %3. Change the targetPort.</source>
        <translation>%1에서 기다리는 것이 없습니다. %2{은/는} %3에서 기다립니다. targetPort를 바꾸세요.</translation>
    </message>
    <message>
        <source>Nothing listens on %1: %2 states no containerPort. Add it.</source>
        <translation>%1에서 기다리는 것이 없습니다. %2에는 containerPort가 적혀 있지 않습니다. 추가하세요.</translation>
    </message>
    <message>
        <source>This should be %1, not %2.</source>
        <translation>이 자리에는 %1{이/가} 와야 하는데 %2{이/가} 있습니다.</translation>
    </message>
    <message>
        <source>This should be %1, but %3 is %2.</source>
        <translation>이 자리에는 %1{이/가} 와야 하는데 %3{은/는} %2입니다.</translation>
    </message>
    <message>
        <source>Text is needed here, but %3 is read as %2. Put it in quotes: &quot;%3&quot;.</source>
        <translation>이 자리에는 문자열이 와야 하는데 %3{은/는} %2{으로/로} 읽힙니다. 따옴표로 묶으세요: &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>A manifest is a map that starts with apiVersion and kind, but this document is %1.</source>
        <translation>매니페스트는 apiVersion과 kind로 시작하는 맵인데 이 문서는 %1입니다.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>text</source>
        <translation>문자열</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 또는 false</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>목록</translation>
    </message>
    <message>
        <source>a map of keys and values</source>
        <translation>키와 값의 맵</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>빈 값</translation>
    </message>
    <message>
        <source>a number or a name</source>
        <translation>숫자나 이름</translation>
    </message>
    <message>
        <source>a quantity such as 512Mi</source>
        <translation>512Mi 같은 수량</translation>
    </message>
    <message>
        <source>No node has enough free memory for %8 (%2). Lower its request, or free a node.</source>
        <translation>%8{을/를} 둘 만큼 여유 메모리가 있는 노드가 없습니다(%2). 요청을 줄이거나 노드를 비우세요.</translation>
    </message>
    <message>
        <source>No node carries the labels that the nodeSelector of %8 wants (%2). Label a node, or change the selector.</source>
        <translation>%8의 nodeSelector에 맞는 레이블을 가진 노드가 없습니다(%2). 노드에 레이블을 붙이거나 셀렉터를 바꾸세요.</translation>
    </message>
    <message>
        <source>There is no node that %8 could run on. Add one.</source>
        <translation>%8{을/를} 실행할 노드가 없습니다. 노드를 추가하세요.</translation>
    </message>
    <message>
        <source>On every node that %8 could run on, host port %2 is already in use. Choose another, or add a node.</source>
        <translation>%8{을/를} 실행할 수 있는 모든 노드에서 호스트 포트 %2{을/를} 이미 쓰고 있습니다. 다른 포트를 고르거나 노드를 추가하세요.</translation>
    </message>
    <message>
        <source>No node is ready to run %8. Make one ready.</source>
        <translation>%8{을/를} 실행할 준비가 된 노드가 없습니다. 노드를 준비 상태로 만드세요.</translation>
    </message>
    <message>
        <source>No node can run %8 (%1 %2).</source>
        <translation>%8{을/를} 실행할 수 있는 노드가 없습니다(%1 %2).</translation>
    </message>
    <message>
        <source>%1 is not possible here.</source>
        <translation>여기에는 %1{을/를} 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no field %1 here. Remove it, or look at its indentation.</source>
        <translation>여기에 %1{이라는/라는} 필드는 없습니다. 지우거나 들여쓰기를 확인하세요.</translation>
    </message>
    <message>
        <source>There is no field %1 here. Did you mean %2?</source>
        <translation>여기에 %1{이라는/라는} 필드는 없습니다. %2{을/를} 적으려고 했나요?</translation>
    </message>
    <message>
        <source>%1, in the office</source>
        <translation>%1, 사내망</translation>
    </message>
    <message>
        <source>%1, on the internet</source>
        <translation>%1, 인터넷</translation>
    </message>
    <message>
        <source>%1, external IP – none, the type is %2</source>
        <translation>%1, 외부 IP – 없음, 타입이 %2</translation>
    </message>
    <message>
        <source>%1, load balancer – &lt;pending&gt;</source>
        <translation>%1, 로드 밸런서 – &lt;pending&gt;</translation>
    </message>
    <message>
        <source>%1, load balancer – %2</source>
        <translation>%1, 로드 밸런서 – %2</translation>
    </message>
    <message>
        <source>%1, node – %2</source>
        <translation>%1, 노드 – %2</translation>
    </message>
    <message>
        <source>pod %1</source>
        <translation>파드 %1</translation>
    </message>
    <message>
        <source>node %1</source>
        <translation>노드 %1</translation>
    </message>
    <message>
        <source>%1, cluster IP – %2</source>
        <translation>%1, 클러스터 IP – %2</translation>
    </message>
    <message>
        <source>%1, pod – %2</source>
        <translation>%1, 파드 – %2</translation>
    </message>
    <message>
        <source>%1, by name</source>
        <translation>%1, 이름으로</translation>
    </message>
    <message>
        <source>router – %1</source>
        <translation>공유기 – %1</translation>
    </message>
    <message>
        <source>Reached %2 on port %8.</source>
        <translation>%2의 %8 포트에 도착했습니다.</translation>
    </message>
    <message>
        <source>No ready pod carries %6, so %1 has no endpoints.</source>
        <translation>%6 레이블의 파드가 없어 %1에 엔드포인트가 없습니다.</translation>
    </message>
    <message>
        <source>%1 has pods, but none is ready.</source>
        <translation>%1에 맞는 파드는 있지만 준비된 파드가 없습니다.</translation>
    </message>
    <message>
        <source>%2 was reached, but nothing listens on %8.</source>
        <translation>%2까지 갔지만 %8에서 기다리는 것이 없습니다.</translation>
    </message>
    <message>
        <source>The policy is Local and %3 has no ready pod of %1.</source>
        <translation>정책이 Local인데 %3에는 %1에 맞는 준비된 파드가 없습니다.</translation>
    </message>
    <message>
        <source>%1 has no port %4.</source>
        <translation>%1에 %4 포트가 없습니다.</translation>
    </message>
    <message>
        <source>No pod has %5 any more.</source>
        <translation>%5{을/를} 가진 파드가 더는 없습니다.</translation>
    </message>
    <message>
        <source>No node passes the load balancer&apos;s health check for %1.</source>
        <translation>%1에 대한 로드 밸런서의 헬스 체크를 통과한 노드가 없습니다.</translation>
    </message>
    <message>
        <source>The router has no rule for port %4.</source>
        <translation>공유기에 %4 포트 규칙이 없습니다.</translation>
    </message>
    <message>
        <source>%5 is a cluster IP, which exists only inside the cluster.</source>
        <translation>%5{은/는} 클러스터 IP입니다. 클러스터 IP는 클러스터 안에서만 있습니다.</translation>
    </message>
    <message>
        <source>%5 is a pod IP, which exists only inside the cluster.</source>
        <translation>%5{은/는} 파드 IP입니다. 파드 IP는 클러스터 안에서만 있습니다.</translation>
    </message>
    <message>
        <source>The address of %3 is private; the internet cannot reach it.</source>
        <translation>%3의 주소는 내부용이라 인터넷에서 갈 수 없습니다.</translation>
    </message>
    <message>
        <source>%1 has no external IP yet: nothing in this cluster provides one.</source>
        <translation>%1에 외부 IP가 아직 없습니다. 이 클러스터에는 IP를 주는 것이 없습니다.</translation>
    </message>
    <message>
        <source>%1 is %7; only LoadBalancer has an external IP.</source>
        <translation>%1{은/는} %7입니다. 외부 IP는 LoadBalancer에만 있습니다.</translation>
    </message>
    <message>
        <source>No Service is called %9 here.</source>
        <translation>%9{이라는/라는} 서비스가 없습니다.</translation>
    </message>
    <message>
        <source>%9 is a name of the cluster, which is known only inside.</source>
        <translation>%9{은/는} 클러스터의 이름입니다. 클러스터의 이름은 안에서만 알 수 있습니다.</translation>
    </message>
    <message>
        <source>The load-balancer address of %1 lets in only some senders, and this one is not among them.</source>
        <translation>%1의 로드 밸런서 주소는 정해진 곳만 들여보내는데, 보낸 쪽은 그중에 없습니다.</translation>
    </message>
    <message>
        <source>Nobody here has the address %5.</source>
        <translation>주소가 %5인 곳은 여기에 없습니다.</translation>
    </message>
    <message>
        <source>Reached %5 on port %8.</source>
        <translation>%5의 %8 포트에 도착했습니다.</translation>
    </message>
    <message>
        <source>%1 has no endpoints.</source>
        <translation>%1에 엔드포인트가 없습니다.</translation>
    </message>
    <message>
        <source>Look at %1.</source>
        <translation>%1{을/를} 보세요.</translation>
    </message>
    <message>
        <source>Look at %1 of %2.</source>
        <extracomment>%1 a field (spec.selector), %2 an object (Service default/web)</extracomment>
        <translation>%2의 %1{을/를} 보세요.</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>버려짐</translation>
    </message>
    <message>
        <source>no route</source>
        <translation>길 없음</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>주소 없음</translation>
    </message>
    <message>
        <source>no such name</source>
        <translation>이름 없음</translation>
    </message>
    <message>
        <source>The sender gets an answer.</source>
        <translation>보낸 쪽은 응답을 받습니다.</translation>
    </message>
    <message>
        <source>The sender is refused at once.</source>
        <translation>보낸 쪽은 바로 거절당합니다.</translation>
    </message>
    <message>
        <source>The sender hears nothing and waits until it gives up.</source>
        <translation>보낸 쪽은 아무 응답도 받지 못하고 포기할 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>The packet gets no further: no way leads to its address.</source>
        <translation>그 주소로 가는 길이 없어 패킷이 더 가지 못합니다.</translation>
    </message>
    <message>
        <source>The packet is never sent: there is no address to send it to.</source>
        <translation>보낼 주소가 없어 패킷이 나가지 못합니다.</translation>
    </message>
    <message>
        <source>The packet is never sent: the name gives no address.</source>
        <translation>이름에서 주소를 알 수 없어 패킷이 나가지 못합니다.</translation>
    </message>
    <message>
        <source>it arrived</source>
        <translation>도착함</translation>
    </message>
    <message>
        <source>the Service has no endpoints</source>
        <translation>서비스에 엔드포인트가 없음</translation>
    </message>
    <message>
        <source>no pod is ready</source>
        <translation>준비된 파드가 없음</translation>
    </message>
    <message>
        <source>nothing listens on the port</source>
        <translation>포트에서 기다리는 것이 없음</translation>
    </message>
    <message>
        <source>no pod on this node</source>
        <translation>이 노드에 파드가 없음</translation>
    </message>
    <message>
        <source>the Service lacks the port</source>
        <translation>서비스에 그 포트가 없음</translation>
    </message>
    <message>
        <source>the pod is gone</source>
        <translation>파드가 사라짐</translation>
    </message>
    <message>
        <source>no node is healthy</source>
        <translation>헬스 체크를 통과한 노드가 없음</translation>
    </message>
    <message>
        <source>the router has no rule</source>
        <translation>공유기에 규칙이 없음</translation>
    </message>
    <message>
        <source>a cluster IP from outside</source>
        <translation>밖에서 클러스터 IP로 보냄</translation>
    </message>
    <message>
        <source>a pod IP from outside</source>
        <translation>밖에서 파드 IP로 보냄</translation>
    </message>
    <message>
        <source>the node&apos;s address is private</source>
        <translation>노드의 주소가 내부용임</translation>
    </message>
    <message>
        <source>the external IP is pending</source>
        <translation>외부 IP가 아직 pending</translation>
    </message>
    <message>
        <source>the Service is no LoadBalancer</source>
        <translation>LoadBalancer 서비스가 아님</translation>
    </message>
    <message>
        <source>no Service has this name</source>
        <translation>그런 이름의 서비스가 없음</translation>
    </message>
    <message>
        <source>a cluster name from outside</source>
        <translation>밖에서 클러스터 이름을 씀</translation>
    </message>
    <message>
        <source>the sender is not allowed</source>
        <translation>보낸 쪽이 허용되지 않음</translation>
    </message>
    <message>
        <source>nobody has this address</source>
        <translation>그런 주소를 가진 곳이 없음</translation>
    </message>
    <message>
        <source>object</source>
        <translation>오브젝트</translation>
    </message>
    <message>
        <source>Namespace</source>
        <translation>네임스페이스</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>Pod</source>
        <translation>파드</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Deployment</source>
        <translation>디플로이먼트</translation>
    </message>
    <message>
        <source>ReplicaSet</source>
        <translation>레플리카셋</translation>
    </message>
    <message>
        <source>ReplicationController</source>
        <translation>레플리케이션컨트롤러</translation>
    </message>
    <message>
        <source>StatefulSet</source>
        <translation>스테이트풀셋</translation>
    </message>
    <message>
        <source>DaemonSet</source>
        <translation>데몬셋</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>잡</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>엔드포인트</translation>
    </message>
    <message>
        <source>EndpointSlice</source>
        <translation>엔드포인트슬라이스</translation>
    </message>
    <message>
        <source>world</source>
        <extracomment>all that is around the cluster: clients, router, load-balancer provider</extracomment>
        <translation>주변 환경</translation>
    </message>
    <message>
        <source>client</source>
        <translation>클라이언트</translation>
    </message>
    <message>
        <source>router</source>
        <translation>공유기</translation>
    </message>
    <message>
        <source>sends</source>
        <translation>보냄</translation>
    </message>
    <message>
        <source>passes on</source>
        <translation>넘김</translation>
    </message>
    <message>
        <source>rewrites the destination</source>
        <translation>목적지 변경</translation>
    </message>
    <message>
        <source>rewrites the source</source>
        <translation>출발지 변경</translation>
    </message>
    <message>
        <source>takes it</source>
        <translation>받음</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>거절</translation>
    </message>
    <message>
        <source>drops it</source>
        <translation>버림</translation>
    </message>
    <message>
        <source>stops it</source>
        <translation>멈춤</translation>
    </message>
    <message>
        <source>error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>note</source>
        <translation>참고</translation>
    </message>
    <message>
        <source>the world around the cluster</source>
        <translation>클러스터 주변 환경</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a kind and a name: Service default/web</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>빈 값</translation>
    </message>
    <message>
        <source>The request of %1 is larger than the limit. Lower it, or raise the limit.</source>
        <translation>요청 %1{이/가} 한도보다 큽니다. 요청을 줄이거나 한도를 늘리세요.</translation>
    </message>
    <message>
        <source>%1 seconds is not possible. Choose 1 to 86400 seconds, which is a day.</source>
        <translation>%1초는 쓸 수 없습니다. 1초에서 하루인 86400초 사이에서 고르세요.</translation>
    </message>
    <message>
        <source>The annotations have %1 bytes, and 262144 are allowed. Shorten them.</source>
        <translation>어노테이션이 %1바이트입니다. 262144바이트까지 쓸 수 있으니 줄이세요.</translation>
    </message>
    <message>
        <source>A Service has at most two cluster IPs, one of each family. Remove some of %1.</source>
        <translation>서비스의 클러스터 IP는 IPv4와 IPv6 하나씩, 많아야 둘입니다. %1에서 몇 개를 지우세요.</translation>
    </message>
    <message>
        <source>clusterIPs is given (%1), but clusterIP is not. Give both, the first address in each, or neither.</source>
        <translation>clusterIPs는 있지만(%1) clusterIP가 없습니다. 둘 다 같은 첫 주소로 적거나 둘 다 적지 마세요.</translation>
    </message>
    <message>
        <source>The number of containers of a pod cannot change. Delete the pod and make a new one.</source>
        <translation>파드의 컨테이너 수는 바꿀 수 없습니다. 파드를 지우고 새로 만드세요.</translation>
    </message>
    <message>
        <source>%1 is not a possible name. Use lower-case letters, digits and dashes, at most 63, with a letter or digit at both ends.</source>
        <translation>%1{은/는} 쓸 수 없는 이름입니다. 영문 소문자, 숫자, 대시(-)를 63자까지 쓰고, 처음과 끝은 영문자나 숫자로 하세요.</translation>
    </message>
    <message>
        <source>%1 is not a possible name. Use lower-case letters, digits, dashes and dots, with a letter or digit at both ends of every part.</source>
        <translation>%1{은/는} 쓸 수 없는 이름입니다. 영문 소문자, 숫자, 대시(-), 점(.)을 쓰고, 점으로 나뉜 부분마다 처음과 끝은 영문자나 숫자로 하세요.</translation>
    </message>
    <message>
        <source>%1 is given more than once. Each may be given only once here.</source>
        <translation>%1{이/가} 두 번 이상 적혀 있습니다. 여기에는 하나씩만 적을 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 is not of the family that ipFamilies gives for this place. Change one of the two.</source>
        <translation>%1{은/는} ipFamilies가 이 자리에 정한 주소 종류가 아닙니다. 둘 중 하나를 바꾸세요.</translation>
    </message>
    <message>
        <source>The first of clusterIPs is %1 and has to be the same as clusterIP.</source>
        <translation>clusterIPs의 첫 주소는 %1입니다. clusterIP와 같아야 합니다.</translation>
    </message>
    <message>
        <source>A headless Service (clusterIP: None) has no node ports. Use type ClusterIP, or give it a cluster IP.</source>
        <translation>헤드리스 서비스(clusterIP: None)에는 노드 포트가 없습니다. 타입을 ClusterIP로 바꾸거나 클러스터 IP를 주세요.</translation>
    </message>
    <message>
        <source>A health-check port is only used by type LoadBalancer with externalTrafficPolicy: Local. Leave %1 out, or change those two.</source>
        <translation>헬스 체크 포트는 externalTrafficPolicy가 Local인 LoadBalancer에서만 씁니다. %1{을/를} 지우거나 그 둘을 바꾸세요.</translation>
    </message>
    <message>
        <source>With hostNetwork the host port is the container port. Write the same number in both, not %1.</source>
        <translation>hostNetwork를 쓰면 호스트 포트가 곧 컨테이너 포트입니다. 여기에 %1{을/를} 쓰지 말고 둘에 같은 번호를 적으세요.</translation>
    </message>
    <message>
        <source>This field cannot change once it is set, and %1 is not what is stored. Delete the object and make it anew, or keep the value.</source>
        <translation>이 필드는 한번 정해지면 바꿀 수 없는데 %1{은/는} 저장된 값과 다릅니다. 오브젝트를 지우고 새로 만들거나 값을 그대로 두세요.</translation>
    </message>
    <message>
        <source>ipMode belongs to an IP address, but this row has none. Remove ipMode, or give the address.</source>
        <translation>ipMode는 IP 주소에 딸린 것인데 여기에는 주소가 없습니다. ipMode를 지우거나 주소를 적으세요.</translation>
    </message>
    <message>
        <source>Port %1 belongs to the kubelet, so a LoadBalancer must not use it here. Choose another.</source>
        <translation>%1 포트는 kubelet의 것이라 여기서 LoadBalancer가 쓸 수 없습니다. 다른 포트를 고르세요.</translation>
    </message>
    <message>
        <source>%1 is not a possible key. Use letters, digits, dashes, underscores and dots, at most 63, with a letter or digit at both ends; a domain and a slash may stand before them.</source>
        <translation>%1{은/는} 쓸 수 없는 키입니다. 영문자, 숫자, 대시(-), 밑줄(_), 점(.)을 63자까지 쓰고, 처음과 끝은 영문자나 숫자로 하세요. 앞에 도메인과 슬래시(/)를 둘 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 is not a possible label value. Use letters, digits, dashes, underscores and dots, at most 63, with a letter or digit at both ends.</source>
        <translation>%1{은/는} 레이블 값으로 쓸 수 없습니다. 영문자, 숫자, 대시(-), 밑줄(_), 점(.)을 63자까지 쓰고, 처음과 끝은 영문자나 숫자로 하세요.</translation>
    </message>
    <message>
        <source>%1 is a link-local address, which no Service can use. Give another.</source>
        <translation>%1{은/는} 링크 로컬 주소라 서비스에 쓸 수 없습니다. 다른 주소를 적으세요.</translation>
    </message>
    <message>
        <source>%1 is a multicast address, which no Service can use. Give another.</source>
        <translation>%1{은/는} 멀티캐스트 주소라 서비스에 쓸 수 없습니다. 다른 주소를 적으세요.</translation>
    </message>
    <message>
        <source>%1 is a loopback address, which means each machine itself. Give another.</source>
        <translation>%1{은/는} 각 컴퓨터가 자기 자신을 가리키는 루프백 주소입니다. 다른 주소를 적으세요.</translation>
    </message>
    <message>
        <source>%1 is less than 0. Give 0 or more.</source>
        <translation>%1{은/는} 0보다 작습니다. 0 이상을 적으세요.</translation>
    </message>
    <message>
        <source>A Service of type ClusterIP has no node port. Remove %1, or make the type NodePort.</source>
        <translation>ClusterIP 서비스에는 노드 포트가 없습니다. %1{을/를} 지우거나 타입을 NodePort로 바꾸세요.</translation>
    </message>
    <message>
        <source>Node ports are 30000 to 32767, and %1 is not one of them. Choose one of these, or leave it out to get a free one.</source>
        <translation>노드 포트는 30000에서 32767 사이인데 %1{은/는} 그중에 없습니다. 그 사이에서 고르거나, 빈 포트를 받도록 적지 마세요.</translation>
    </message>
    <message>
        <source>None stands for no cluster IP at all, so no address can stand beside it.</source>
        <translation>None은 클러스터 IP가 아예 없다는 뜻이므로 다른 주소와 함께 적을 수 없습니다.</translation>
    </message>
    <message>
        <source>A Service of type ExternalName is only a name in DNS and has no such field. Remove it.</source>
        <translation>ExternalName 서비스는 DNS의 이름일 뿐이라 이 필드가 없습니다. 지우세요.</translation>
    </message>
    <message>
        <source>externalTrafficPolicy is for Services that can be reached from outside. Remove it, or make the type NodePort or LoadBalancer.</source>
        <translation>externalTrafficPolicy는 밖에서 들어올 수 있는 서비스에 씁니다. 지우거나 타입을 NodePort나 LoadBalancer로 바꾸세요.</translation>
    </message>
    <message>
        <source>%1: two addresses have to be one of IPv4 and one of IPv6.</source>
        <translation>%1: 주소가 둘이면 하나는 IPv4, 하나는 IPv6여야 합니다.</translation>
    </message>
    <message>
        <source>Only a Service of type LoadBalancer has this field. Remove it, or change the type.</source>
        <translation>이 필드는 LoadBalancer 서비스에만 있습니다. 지우거나 타입을 바꾸세요.</translation>
    </message>
    <message>
        <source>Hardly anything in the spec of a pod can change. Delete the pod and make a new one.</source>
        <translation>파드의 spec은 거의 바꿀 수 없습니다. 파드를 지우고 새로 만드세요.</translation>
    </message>
    <message>
        <source>%1 is not a possible port name. Use lower-case letters, digits and dashes, at most 15, with at least one letter.</source>
        <translation>%1{은/는} 포트 이름으로 쓸 수 없습니다. 영문 소문자, 숫자, 대시(-)를 15자까지 쓰고, 영문자를 하나 이상 넣으세요.</translation>
    </message>
    <message>
        <source>Port numbers are 1 to 65535, and %1 is not one of them.</source>
        <translation>포트 번호는 1에서 65535 사이인데 %1{은/는} 그중에 없습니다.</translation>
    </message>
    <message>
        <source>To give up the second address, make ipFamilyPolicy SingleStack, not %1.</source>
        <translation>두 번째 주소를 없애려면 ipFamilyPolicy를 %1 말고 SingleStack으로 하세요.</translation>
    </message>
    <message>
        <source>The selector does not match the labels of the template (%1), so the pods would belong to nobody. Make them the same.</source>
        <translation>셀렉터가 템플릿의 레이블(%1)과 맞지 않아 파드가 아무 데도 속하지 않게 됩니다. 둘을 맞추세요.</translation>
    </message>
    <message>
        <source>%1 is not a possible name of a Service. Use lower-case letters, digits and dashes, at most 63, starting with a letter.</source>
        <translation>%1{은/는} 서비스에 쓸 수 없는 이름입니다. 영문 소문자, 숫자, 대시(-)를 63자까지 쓰고, 영문자로 시작하세요.</translation>
    </message>
    <message>
        <source>%1 is not an address that this cluster can give to a Service. Choose one of its range, or leave it out to get a free one.</source>
        <translation>%1{은/는} 이 클러스터가 서비스에 줄 수 있는 주소가 아닙니다. 정해진 범위에서 고르거나, 빈 주소를 받도록 적지 마세요.</translation>
    </message>
    <message>
        <source>SingleStack means one family, but two are given. Remove one, or make it PreferDualStack.</source>
        <translation>SingleStack은 주소 종류가 하나라는 뜻인데 둘이 적혀 있습니다. 하나를 지우거나 PreferDualStack으로 바꾸세요.</translation>
    </message>
    <message>
        <source>There are blanks before or behind the value. Remove them.</source>
        <translation>값의 앞이나 뒤에 빈칸이 있습니다. 빈칸을 지우세요.</translation>
    </message>
    <message>
        <source>Two annotations of topology contradict each other (%1). Keep one of them.</source>
        <translation>토폴로지 어노테이션 둘이 서로 어긋납니다(%1). 하나만 남기세요.</translation>
    </message>
    <message>
        <source>%1 stands for any address, so no Service can use it. Give another.</source>
        <translation>%1{은/는} 아무 주소나 뜻하므로 서비스에 쓸 수 없습니다. 다른 주소를 적으세요.</translation>
    </message>
    <message>
        <source>To an address of this node: on to the node ports.</source>
        <translation>이 노드의 주소로 온 것: 노드 포트로 넘어갑니다.</translation>
    </message>
    <message>
        <source>To %1, port %2: on to the outer door of %3.</source>
        <translation>%1의 %2 포트로 온 것: %3의 바깥문으로 넘어갑니다.</translation>
    </message>
    <message>
        <source>To %1, port %2: on to the source ranges of %3.</source>
        <translation>%1의 %2 포트로 온 것: %3의 출발지 범위로 넘어갑니다.</translation>
    </message>
    <message>
        <source>To %1, port %2: on to the endpoints of %3.</source>
        <translation>%1의 %2 포트로 온 것: %3의 엔드포인트로 넘어갑니다.</translation>
    </message>
    <message>
        <source>To node port %2: on to the outer door of %3.</source>
        <translation>노드 포트 %2번으로 온 것: %3의 바깥문으로 넘어갑니다.</translation>
    </message>
    <message>
        <source>To the health-check port %2 of %3: let in to the node.</source>
        <translation>%3의 헬스 체크 포트 %2번으로 온 것: 노드 안으로 들여보냅니다.</translation>
    </message>
    <message>
        <source>From this node itself: the sender will be rewritten.</source>
        <translation>이 노드가 스스로 보낸 것: 출발지가 바뀝니다.</translation>
    </message>
    <message>
        <source>A pod that reaches itself (%1): the sender will be rewritten.</source>
        <translation>자기 자신에게 닿은 파드(%1): 출발지가 바뀝니다.</translation>
    </message>
    <message>
        <source>Not from the pod range %1: the sender will be rewritten.</source>
        <translation>파드 범위 %1 밖에서 온 것: 출발지가 바뀝니다.</translation>
    </message>
    <message>
        <source>The sender will be rewritten when the packet leaves.</source>
        <translation>패킷이 나갈 때 출발지가 바뀝니다.</translation>
    </message>
    <message>
        <source>The client was here before: the same endpoint again.</source>
        <translation>전에 온 클라이언트입니다. 다시 같은 엔드포인트로 갑니다.</translation>
    </message>
    <message>
        <source>With a chance of %5 %: this endpoint.</source>
        <translation>%5%의 확률로 이 엔드포인트로 갑니다.</translation>
    </message>
    <message>
        <source>Otherwise: this endpoint.</source>
        <translation>그 밖에는 이 엔드포인트로 갑니다.</translation>
    </message>
    <message>
        <source>On to the endpoints of %3 on this node only.</source>
        <translation>이 노드에 있는 %3의 엔드포인트로만 넘어갑니다.</translation>
    </message>
    <message>
        <source>From the pod range %1: on to all endpoints of %3.</source>
        <translation>파드 범위 %1에서 온 것: %3의 모든 엔드포인트로 넘어갑니다.</translation>
    </message>
    <message>
        <source>From this node itself: on to all endpoints of %3.</source>
        <translation>이 노드가 스스로 보낸 것: %3의 모든 엔드포인트로 넘어갑니다.</translation>
    </message>
    <message>
        <source>On to all endpoints of %3.</source>
        <translation>%3의 모든 엔드포인트로 넘어갑니다.</translation>
    </message>
    <message>
        <source>From %1, which may: on to the outer door of %3.</source>
        <translation>허용된 %1에서 온 것: %3의 바깥문으로 넘어갑니다.</translation>
    </message>
    <message>
        <source>On to the chain %4.</source>
        <translation>%4 체인으로 넘어갑니다.</translation>
    </message>
    <message>
        <source>The destination becomes %4.</source>
        <translation>목적지가 %4{으로/로} 바뀝니다.</translation>
    </message>
    <message>
        <source>The packet is marked: its sender is to be rewritten.</source>
        <translation>패킷에 표시를 합니다. 출발지를 바꾸라는 뜻입니다.</translation>
    </message>
    <message>
        <source>The mark has done its work and is taken off.</source>
        <translation>표시는 할 일을 다 했으므로 지웁니다.</translation>
    </message>
    <message>
        <source>The sender becomes this node&apos;s own address.</source>
        <translation>출발지가 이 노드의 주소로 바뀝니다.</translation>
    </message>
    <message>
        <source>Not marked: the sender stays as it is.</source>
        <translation>표시가 없습니다. 출발지는 그대로입니다.</translation>
    </message>
    <message>
        <source>Back to the chain before.</source>
        <translation>앞의 체인으로 돌아갑니다.</translation>
    </message>
    <message>
        <source>Refused with an error: %3 has no endpoint that could answer.</source>
        <translation>오류로 거절합니다. %3에 응답할 엔드포인트가 없습니다.</translation>
    </message>
    <message>
        <source>What belongs to no connection is thrown away.</source>
        <translation>어느 연결에도 속하지 않는 것은 버립니다.</translation>
    </message>
    <message>
        <source>Thrown away without a word.</source>
        <translation>아무 말 없이 버립니다.</translation>
    </message>
    <message>
        <source>Marked packets are let through.</source>
        <translation>표시된 패킷은 지나갑니다.</translation>
    </message>
    <message>
        <source>Let through.</source>
        <translation>지나갑니다.</translation>
    </message>
    <message>
        <source>The client is remembered with this endpoint.</source>
        <translation>클라이언트와 이 엔드포인트를 기억합니다.</translation>
    </message>
    <message>
        <source>Nothing happens here.</source>
        <translation>여기서는 아무 일도 없습니다.</translation>
    </message>
    <message>
        <source>The alias *%1 stands inside its own anchor &amp;%1, so it would never end. Write the value out.</source>
        <translation>별칭 *%1{이/가} 자신의 앵커 &amp;%1 안에 있어 끝없이 펼쳐집니다. 값을 직접 적으세요.</translation>
    </message>
    <message>
        <source>This should be a whole number, but %3 is not.</source>
        <translation>이 자리에는 정수가 와야 하는데 %3{은/는} 정수가 아닙니다.</translation>
    </message>
    <message>
        <source>This should be a whole number or a name, but %3 is neither.</source>
        <translation>이 자리에는 정수나 이름이 와야 하는데 %3{은/는} 둘 다 아닙니다.</translation>
    </message>
    <message>
        <source>This should be %1, but quotes make %3 text. Leave out the quotes: %3.</source>
        <translation>이 자리에는 %1{이/가} 와야 하는데 따옴표 때문에 %3{이/가} 문자열이 되었습니다. 따옴표를 빼세요: %3.</translation>
    </message>
    <message>
        <source>No Service uses port %8 on the nodes.</source>
        <translation>노드의 %8 포트를 쓰는 서비스가 없습니다.</translation>
    </message>
    <message>
        <source>The selector of %1 matches pods, but none of them has a port named %6.</source>
        <translation>%1의 셀렉터에 맞는 파드는 있지만 %6{이라는/라는} 포트가 있는 파드가 없습니다.</translation>
    </message>
    <message>
        <source>kube-proxy does not open port %8 on the loopback address of %3.</source>
        <translation>kube-proxy는 %3의 루프백 주소에서 %8 포트를 열지 않습니다.</translation>
    </message>
    <message>
        <source>kube-proxy opens port %8 on some addresses of the nodes only, and this is another.</source>
        <translation>kube-proxy는 노드의 일부 주소에서만 %8 포트를 여는데, 이 주소는 거기에 없습니다.</translation>
    </message>
    <message>
        <source>%1 uses port %8 on the nodes, but for another protocol.</source>
        <translation>%1{이/가} 노드의 %8 포트를 쓰지만 프로토콜이 다릅니다.</translation>
    </message>
    <message>
        <source>%1 has port %4, but for another protocol.</source>
        <translation>%1에 %4 포트가 있지만 프로토콜이 다릅니다.</translation>
    </message>
    <message>
        <source>No Service is called %9 here, and the DNS of this cluster knows no other names.</source>
        <translation>%9{이라는/라는} 서비스가 없고, 이 클러스터의 DNS는 다른 이름을 모릅니다.</translation>
    </message>
    <message>
        <source>%1 has no cluster IP (headless).</source>
        <translation>%1에는 클러스터 IP가 없습니다(헤드리스).</translation>
    </message>
    <message>
        <source>%1 is %7 and has no cluster IP.</source>
        <translation>%1{은/는} %7이며 클러스터 IP가 없습니다.</translation>
    </message>
    <message>
        <source>%1 stands for a name outside the cluster, whose address is not known here.</source>
        <translation>%1{은/는} 클러스터 밖의 이름을 가리키는데, 그 주소를 여기서는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>%3 answers 200: a ready endpoint of %1 is on this node.</source>
        <translation>%3{이/가} 200으로 응답합니다. 이 노드에 준비된 %1 엔드포인트가 있습니다.</translation>
    </message>
    <message>
        <source>%3 answers 503: no ready endpoint of %1 is on this node.</source>
        <translation>%3{이/가} 503으로 응답합니다. 이 노드에 준비된 %1 엔드포인트가 없습니다.</translation>
    </message>
    <message>
        <source>the node&apos;s port is closed</source>
        <translation>노드의 포트가 닫혀 있음</translation>
    </message>
    <message>
        <source>%1 is not a label selector. Write app=web, app!=web, app in (web, api), app or !app, and commas between several.</source>
        <translation>%1{은/는} 레이블 셀렉터가 아닙니다. app=web, app!=web, app in (web, api), app, !app처럼 쓰고, 여럿이면 쉼표로 나누세요.</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>실행 취소: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>다시 실행: %1</translation>
    </message>
    <message>
        <source>Packet from %1 to %2</source>
        <translation>패킷: %1 → %2</translation>
    </message>
    <message>
        <source>%1 packets at once, from %2 to %3</source>
        <translation>패킷 %1개를 한꺼번에: %2 → %3</translation>
    </message>
    <message>
        <source>%1 packets one by one, from %2 to %3</source>
        <translation>패킷 %1개를 하나씩: %2 → %3</translation>
    </message>
    <message>
        <source>%1 packets a second, from %2 to %3</source>
        <translation>패킷을 1초에 %1개씩: %2 → %3</translation>
    </message>
    <message>
        <source>%1 packets, %2 a second, from %3 to %4</source>
        <translation>패킷 %1개를 1초에 %2개씩: %3 → %4</translation>
    </message>
    <message>
        <source>Packet %1: %2</source>
        <extracomment>the number of a packet, and what happens to it</extracomment>
        <translation>패킷 %1: %2</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>실행 %1</translation>
    </message>
    <message>
        <source>%1 and %2 part here</source>
        <translation>%1{과/와} %2{이/가} 여기서 갈라집니다</translation>
    </message>
    <message>
        <source>Port %7 of every node leads to %6.</source>
        <translation>모든 노드의 %7 포트는 %6{으로/로} 이어집니다.</translation>
    </message>
    <message>
        <source>The load balancer picks a node and makes it the destination: %5.</source>
        <translation>로드 밸런서가 노드를 골라 목적지로 씁니다: %5.</translation>
    </message>
    <message>
        <source>The router has a rule for port %8: the destination becomes %5.</source>
        <translation>공유기에 %8 포트 규칙이 있습니다. 목적지가 %5{이/가} 됩니다.</translation>
    </message>
    <message>
        <source>%1 picks a pod of %6 and makes it the destination: %5.</source>
        <translation>%1{이/가} %6의 파드를 골라 목적지로 씁니다: %5.</translation>
    </message>
    <message>
        <source>%1 makes the pod that was picked the destination: %5.</source>
        <translation>%1{이/가} 고른 파드를 목적지로 씁니다: %5.</translation>
    </message>
    <message>
        <source>%1 puts its own address in the place of the sender&apos;s, so that the answer comes back here.</source>
        <translation>%1{이/가} 출발지 자리에 자기 주소를 씁니다. 그래야 응답이 이리로 돌아옵니다.</translation>
    </message>
    <message>
        <source>%1 remembers who asked and sends the answer there: %5.</source>
        <translation>%1{이/가} 보낸 곳을 기억해 응답을 그리로 보냅니다: %5.</translation>
    </message>
    <message>
        <source>%1 puts the address back that was dialled: the answer comes from %3.</source>
        <translation>%1{이/가} 처음에 부른 주소를 되돌려 씁니다. 응답의 출발지는 %3입니다.</translation>
    </message>
    <message>
        <source>load balancer of %1</source>
        <translation>%1의 로드 밸런서</translation>
    </message>
    <message>
        <source>socket %2 of %1</source>
        <extracomment>the place where a packet enters by a node port. %1 a node, %2 a port</extracomment>
        <translation>%1의 소켓 %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>where the rules of a Service work. %1 a Service, %2 a node</extracomment>
        <translation>%2의 %1</translation>
    </message>
    <message>
        <source>edge of the cluster</source>
        <translation>클러스터 경계</translation>
    </message>
    <message>
        <source>Packet %1: %2 → %3</source>
        <extracomment>%1 a number, %2 a sender, %3 an address</extracomment>
        <translation>패킷 %1: %2 → %3</translation>
    </message>
    <message>
        <source>No pod carries %1.</source>
        <translation>%1 레이블을 가진 파드가 없습니다.</translation>
    </message>
    <message>
        <source>No pod of namespace %2 carries %1.</source>
        <translation>네임스페이스 %2에는 %1 레이블을 가진 파드가 없습니다.</translation>
    </message>
    <message>
        <source>They say %1.</source>
        <translation>있는 레이블은 %1입니다.</translation>
    </message>
    <message>
        <source>Namespace %1</source>
        <translation>네임스페이스 %1</translation>
    </message>
    <message>
        <source>Pods with %1</source>
        <translation>%1 레이블의 파드</translation>
    </message>
    <message>
        <source>Service %1 and its pods</source>
        <translation>서비스 %1{과/와} 그 파드</translation>
    </message>
    <message>
        <source>There is no Service %1 any more.</source>
        <translation>서비스 %1{은/는} 더는 없습니다.</translation>
    </message>
    <message>
        <source>The cluster has no pods.</source>
        <translation>클러스터에 파드가 없습니다.</translation>
    </message>
    <message>
        <source>Namespace %1 has no pods.</source>
        <translation>네임스페이스 %1에는 파드가 없습니다.</translation>
    </message>
    <message>
        <source>No pod belongs to Service %1.</source>
        <translation>서비스 %1에 속한 파드가 없습니다.</translation>
    </message>
    <message>
        <source>Each part shows something, but no pod fits all of them. Take one away.</source>
        <translation>하나하나에 맞는 것은 있지만 모두에 맞는 파드는 없습니다. 하나를 없애 보세요.</translation>
    </message>
    <message>
        <source>It has no address yet.</source>
        <translation>아직 주소가 없습니다.</translation>
    </message>
    <message>
        <source>Its address is %1.</source>
        <translation>주소는 %1입니다.</translation>
    </message>
    <message>
        <source>It is on no node.</source>
        <translation>어느 노드에도 없습니다.</translation>
    </message>
    <message>
        <source>It is on %1.</source>
        <translation>%1에 있습니다.</translation>
    </message>
    <message>
        <source>Its labels are %1.</source>
        <translation>레이블은 %1입니다.</translation>
    </message>
    <message>
        <source>Its type is %1.</source>
        <translation>타입은 %1입니다.</translation>
    </message>
    <message>
        <source>Its ports are %1.</source>
        <translation>포트는 %1입니다.</translation>
    </message>
    <message>
        <source>Endpoints that get packets: %1.</source>
        <translation>패킷을 받는 엔드포인트: %1개.</translation>
    </message>
    <message>
        <source>pending</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>준비됨</translation>
    </message>
    <message>
        <source>no endpoints</source>
        <translation>엔드포인트 없음</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>가는 중</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>delivered, to which pod</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>≠ another outcome</source>
        <translation>≠ 결과가 다름</translation>
    </message>
    <message>
        <source>◀ only in %1</source>
        <translation>◀ %1에만 있음</translation>
    </message>
    <message>
        <source>▶ only in %1</source>
        <translation>▶ %1에만 있음</translation>
    </message>
    <message>
        <source>= the same</source>
        <translation>= 같음</translation>
    </message>
    <message>
        <source>… and %1 more. Those above are the gravest.</source>
        <translation>… 외 %1개. 위의 것들이 가장 심각합니다.</translation>
    </message>
    <message>
        <source>The manifest does not state %1 (any more), so nothing was changed.</source>
        <translation>매니페스트에 %1{이/가} (더는) 없어 아무것도 바꾸지 않았습니다.</translation>
    </message>
    <message>
        <source>What the anchor &amp;%1 marks is used in other places too, and they would change with it, so nothing was changed. Write the value out where *%1 stands.</source>
        <translation>앵커 &amp;%1의 내용은 다른 곳에서도 쓰여 함께 바뀌게 되므로 아무것도 바꾸지 않았습니다. *%1 자리에 값을 직접 적으세요.</translation>
    </message>
    <message>
        <source>This document is larger than %1 MiB and is no List whose items can be found, so nothing was changed. Edit the text itself.</source>
        <translation>이 문서는 %1 MiB보다 크고 항목을 찾을 수 있는 List가 아니어서 아무것도 바꾸지 않았습니다. 텍스트를 직접 고치세요.</translation>
    </message>
    <message>
        <source>The text is laid out so that %1 cannot be changed without touching other lines, so nothing was changed. Edit the text itself.</source>
        <translation>텍스트의 배치 때문에 다른 줄을 건드리지 않고는 %1{을/를} 바꿀 수 없어 아무것도 바꾸지 않았습니다. 텍스트를 직접 고치세요.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and what it counts</comment>
        <extracomment>62 delivered</extracomment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>외 %1개</translation>
    </message>
    <message>
        <source>%1: without label %2</source>
        <translation>%1: 레이블 %2 제거</translation>
    </message>
    <message>
        <source>%1: label %2 = %3</source>
        <translation>%1: 레이블 %2 = %3</translation>
    </message>
    <message>
        <source>%1: without %2</source>
        <translation>%1: %2 제거</translation>
    </message>
    <message>
        <source>%1: %2 = %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2 fields</source>
        <translation>%1: 필드 %2개</translation>
    </message>
    <message>
        <source>%1: %2 is called %3</source>
        <translation>%1: %2의 이름을 %3{으로/로}</translation>
    </message>
    <message>
        <source>%1: one more in %2</source>
        <translation>%1: %2에 하나 추가</translation>
    </message>
    <message>
        <source>Add objects</source>
        <translation>오브젝트 추가</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 삭제</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1의 이름을 %2{으로/로} 변경</translation>
    </message>
    <message>
        <source>Duplicate %1 as %2</source>
        <translation>%1 복제: %2</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>입력</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 준비됨</translation>
    </message>
    <message>
        <source>%1 is not ready</source>
        <translation>%1 준비 안 됨</translation>
    </message>
    <message>
        <source>Evict %1</source>
        <translation>%1 축출</translation>
    </message>
    <message>
        <source>Restart a container of %1</source>
        <translation>%1의 컨테이너 재시작</translation>
    </message>
    <message>
        <source>kubectl has no command for this: it is not part of the cluster&apos;s objects.</source>
        <translation>이에 해당하는 kubectl 명령은 없습니다. 클러스터의 오브젝트가 아니기 때문입니다.</translation>
    </message>
    <message>
        <source>kubectl has no command for this: a pod&apos;s readiness probe decides it.</source>
        <translation>이에 해당하는 kubectl 명령은 없습니다. 파드의 준비성 프로브가 정하기 때문입니다.</translation>
    </message>
    <message>
        <source>kubectl has no command for this: a node&apos;s kubelet reports it.</source>
        <translation>이에 해당하는 kubectl 명령은 없습니다. 노드의 kubelet이 보고하기 때문입니다.</translation>
    </message>
    <message>
        <source>kubectl has no command for this: the cluster writes the status itself.</source>
        <translation>이에 해당하는 kubectl 명령은 없습니다. status는 클러스터가 직접 쓰기 때문입니다.</translation>
    </message>
    <message>
        <source>Endpoints of %1: +%2</source>
        <translation>%1의 엔드포인트: +%2</translation>
    </message>
    <message>
        <source>Endpoints of %1: +%2, −%3</source>
        <translation>%1의 엔드포인트: +%2, −%3</translation>
    </message>
    <message>
        <source>Endpoints of %1: −%3, none is left</source>
        <translation>%1의 엔드포인트: −%3, 하나도 남지 않음</translation>
    </message>
    <message>
        <source>Endpoints of %1: −%3</source>
        <translation>%1의 엔드포인트: −%3</translation>
    </message>
    <message>
        <source>Opens %2:%1 inside the cluster (%5)</source>
        <translation>클러스터 안에서 %2:%1 열림 (%5)</translation>
    </message>
    <message>
        <source>Opens port %1 on every node (%3)</source>
        <translation>모든 노드(%3개)에서 %1 포트 열림</translation>
    </message>
    <message>
        <source>Opens port %1 on %4</source>
        <translation>%4에서 %1 포트 열림</translation>
    </message>
    <message>
        <source>Opens %2:%1 to the outside (%5)</source>
        <translation>밖에서 %2:%1 열림 (%5)</translation>
    </message>
    <message>
        <source>%5 asks for an external IP, which stays &lt;pending&gt;: nothing here gives one</source>
        <translation>%5{이/가} 외부 IP를 요청하지만 &lt;pending&gt;으로 남음: 여기에는 IP를 주는 것이 없음</translation>
    </message>
    <message>
        <source>Closes %2:%1 inside the cluster (%5)</source>
        <translation>클러스터 안에서 %2:%1 닫힘 (%5)</translation>
    </message>
    <message>
        <source>Closes port %1 on every node (%3)</source>
        <translation>모든 노드(%3개)에서 %1 포트 닫힘</translation>
    </message>
    <message>
        <source>Closes port %1 on %4</source>
        <translation>%4에서 %1 포트 닫힘</translation>
    </message>
    <message>
        <source>Closes %2:%1 to the outside (%5)</source>
        <translation>밖에서 %2:%1 닫힘 (%5)</translation>
    </message>
    <message>
        <source>%5 waits for an external IP no longer</source>
        <translation>%5{이/가} 외부 IP를 더는 기다리지 않음</translation>
    </message>
    <message>
        <source>Pods made anew, with another address: %1 (%2)</source>
        <translation>다른 주소로 새로 만들어지는 파드: %1개 (%2)</translation>
    </message>
    <message>
        <source>New pods: %1 (%2)</source>
        <translation>새 파드: %1개 (%2)</translation>
    </message>
    <message>
        <source>Pods that go: %1 (%2)</source>
        <translation>사라지는 파드: %1개 (%2)</translation>
    </message>
    <message>
        <source>reaches another pod</source>
        <translation>다른 파드로 감</translation>
    </message>
    <message>
        <source>Packets %1: %2</source>
        <translation>패킷 %1: %2</translation>
    </message>
    <message>
        <source>Changes no endpoint and no door</source>
        <translation>엔드포인트도 문도 바뀌지 않음</translation>
    </message>
    <message>
        <source>Changes no endpoint, no door and no packet</source>
        <translation>엔드포인트도 문도 패킷도 바뀌지 않음</translation>
    </message>
    <message>
        <source>A lesson is at most %1 KiB, and this file is larger. Split it into several lessons.</source>
        <translation>수업 파일은 최대 %1KiB인데 이 파일은 더 큽니다. 여러 수업으로 나누세요.</translation>
    </message>
    <message>
        <source>No lesson is in this file. A lesson starts with format: 1.</source>
        <translation>이 파일에는 수업이 없습니다. 수업은 format: 1로 시작합니다.</translation>
    </message>
    <message>
        <source>A lesson is one document, and here another one starts. Indent the manifests with their &quot;---&quot; lines, or put the second lesson into a file of its own.</source>
        <translation>수업은 문서 하나인데 여기서 다른 문서가 시작됩니다. 매니페스트를 &quot;---&quot; 줄까지 들여쓰거나, 두 번째 수업을 다른 파일에 두세요.</translation>
    </message>
    <message>
        <source>Lessons of format %1 are not known here. Write format: %2, or open the lesson with a newer Podium.</source>
        <translation>여기서는 형식 %1의 수업을 모릅니다. format: %2{으로/로} 쓰거나 더 새로운 Podium으로 여세요.</translation>
    </message>
    <message>
        <source>A comma or a colon cuts this sentence: %1. Put the sentence in quotes.</source>
        <translation>쉼표나 쌍점이 이 문장을 끊습니다: %1. 문장을 따옴표로 묶으세요.</translation>
    </message>
    <message>
        <source>This text is missing in: %1. Learners see another language instead. Add it.</source>
        <translation>이 글에 빠진 언어가 있습니다: %1. 배우는 사람에게는 다른 언어가 보입니다. 추가하세요.</translation>
    </message>
    <message>
        <source>This has %1 English words, and more than %2 are hard to read from the last row. Shorten it.</source>
        <translation>영어 단어가 %1개입니다. %2개를 넘으면 뒷자리에서 읽기 어렵습니다. 줄이세요.</translation>
    </message>
    <message>
        <source>%1 is not possible here. Give a number from %2 to %3.</source>
        <translation>여기에는 %1{을/를} 쓸 수 없습니다. %2부터 %3까지의 수를 쓰세요.</translation>
    </message>
    <message>
        <source>There are %1 of these, and a lesson has at most %2. Take some out.</source>
        <translation>이것이 %1개 있는데 수업에는 최대 %2개까지 둘 수 있습니다. 몇 개를 빼세요.</translation>
    </message>
    <message>
        <source>There are %1 of these, and at least %2 are needed. Add some.</source>
        <translation>이것이 %1개 있는데 적어도 %2개가 필요합니다. 추가하세요.</translation>
    </message>
    <message>
        <source>%1 is already in line %2. Choose another id or name.</source>
        <translation>%1{은/는} 이미 %2번째 줄에 있습니다. 다른 id나 이름을 고르세요.</translation>
    </message>
    <message>
        <source>Exactly one of these has to stand here: %1.</source>
        <translation>여기에는 다음 가운데 꼭 하나가 있어야 합니다: %1.</translation>
    </message>
    <message>
        <source>No step asks for a prediction, but learners who only watch learn little. Add predict to the step that matters most.</source>
        <translation>예상을 묻는 단계가 없습니다. 보기만 해서는 거의 배우지 못합니다. 가장 중요한 단계에 predict를 추가하세요.</translation>
    </message>
    <message>
        <source>None of the choices is right. Add correct: true to one.</source>
        <translation>맞는 선택지가 없습니다. 하나에 correct: true를 추가하세요.</translation>
    </message>
    <message>
        <source>%1 choices are marked as right. Leave correct: true at one.</source>
        <translation>맞다고 표시한 선택지가 %1개입니다. correct: true를 하나에만 남기세요.</translation>
    </message>
    <message>
        <source>Nothing shows that this choice is right. Add is, with the outcome that the simulation shall show, or conceptual: true to the question.</source>
        <translation>이 선택지가 맞다는 것을 보여 주는 것이 없습니다. 시뮬레이션이 보여 줄 결과를 is에 쓰거나, 질문에 conceptual: true를 추가하세요.</translation>
    </message>
    <message>
        <source>Reason %1 never goes with verdict %2. Write verdict: %3, or choose another reason.</source>
        <translation>까닭 %1{은/는} 판정 %2{과/와} 함께 나올 수 없습니다. verdict: %3{으로/로} 쓰거나 다른 까닭을 고르세요.</translation>
    </message>
    <message>
        <source>%1 does not lead to a file in the lesson&apos;s own folder, and no other is read. Put the file beside the lesson and write its name alone.</source>
        <translation>%1{은/는} 수업과 같은 폴더의 파일이 아니며, 다른 파일은 읽지 않습니다. 파일을 수업 옆에 두고 이름만 쓰세요.</translation>
    </message>
    <message>
        <source>%1 is not an address of a lesson. Write pod/NAME:PORT, old/NAME:PORT, svc/NAME:PORT, dns/NAME:PORT, node/NAME:PORT, node/NAME:nodePort, lb/NAME:PORT or router:PORT.</source>
        <translation>%1{은/는} 수업의 주소가 아닙니다. pod/NAME:PORT, old/NAME:PORT, svc/NAME:PORT, dns/NAME:PORT, node/NAME:PORT, node/NAME:nodePort, lb/NAME:PORT, router:PORT 가운데 하나로 쓰세요.</translation>
    </message>
    <message>
        <source>%1 is not a possible id. Use lower-case letters, digits and dashes, as in my-first-lesson.</source>
        <translation>%1{은/는} id로 쓸 수 없습니다. my-first-lesson처럼 소문자, 숫자, 붙임표를 쓰세요.</translation>
    </message>
    <message>
        <source>%1 is not a list of labels. Write them as in app=web,tier=front.</source>
        <translation>%1{은/는} 레이블 목록이 아닙니다. app=web,tier=front처럼 쓰세요.</translation>
    </message>
    <message>
        <source>%1 does not name an object that can stand here. Write pod/NAME, service/NAME, deployment/NAME or node/NAME.</source>
        <translation>%1{은/는} 여기에 올 수 있는 오브젝트가 아닙니다. pod/NAME, service/NAME, deployment/NAME, node/NAME 가운데 하나로 쓰세요.</translation>
    </message>
    <message>
        <source>%1 cannot send. Write client/NAME, pod/NAME or node/NAME.</source>
        <translation>%1{은/는} 보낼 수 없습니다. client/NAME, pod/NAME, node/NAME 가운데 하나로 쓰세요.</translation>
    </message>
    <message>
        <source>%1 does not lead to a field. Write a field as in manifests, such as spec.type; of a pod also ready, node, containers or uid, of a Service status.external, of the router forwards.</source>
        <translation>%1{은/는} 필드로 이어지지 않습니다. spec.type처럼 매니페스트의 필드를 쓰세요. 파드는 ready, node, containers, uid, 서비스는 status.external, 공유기는 forwards도 됩니다.</translation>
    </message>
    <message>
        <source>%1 is not a path. Write it as in service/NAME/spec.type, pod/NAME/ready, pods/all/* or router/all/forwards.</source>
        <translation>%1{은/는} 경로가 아닙니다. service/NAME/spec.type, pod/NAME/ready, pods/all/*, router/all/forwards처럼 쓰세요.</translation>
    </message>
    <message>
        <source>Apply a manifest</source>
        <translation>매니페스트 적용</translation>
    </message>
    <message>
        <source>At this moment nothing has the address %1. Look at what the actions before this one do.</source>
        <translation>지금은 %1 주소를 가진 것이 없습니다. 앞선 동작이 무엇을 하는지 보세요.</translation>
    </message>
    <message>
        <source>The API server refuses this: %1. Mend it, or expect it with rejected.</source>
        <translation>API 서버가 거절합니다: %1. 고치거나, rejected로 거절을 예상하세요.</translation>
    </message>
    <message>
        <source>The simulation shows something else. %1 Correct what is expected, or what is done.</source>
        <translation>시뮬레이션 결과가 다릅니다. %1 예상이나 동작을 고치세요.</translation>
    </message>
    <message>
        <source>This choice is marked as right, but the simulation shows something else. %1 Mark another choice, or correct what is done.</source>
        <translation>이 선택지를 맞다고 표시했지만 시뮬레이션 결과가 다릅니다. %1 다른 선택지를 표시하거나 동작을 고치세요.</translation>
    </message>
    <message>
        <source>This choice is marked as wrong, but it is what the simulation shows. Say more precisely what it claims, or mark it as right.</source>
        <translation>이 선택지를 틀리다고 표시했지만 시뮬레이션 결과가 바로 이것입니다. 주장을 더 정확히 쓰거나 맞다고 표시하세요.</translation>
    </message>
    <message>
        <source>The challenge is passed before the learner does anything. Ask for more, or let it start from a fault.</source>
        <translation>배우는 사람이 아무것도 하지 않아도 과제가 통과됩니다. 더 요구하거나 고장에서 시작하게 하세요.</translation>
    </message>
    <message>
        <source>The lesson cannot be passed: after its solution this is not met. %1 Correct the solution, or what is asked for.</source>
        <translation>이 수업은 통과할 수 없습니다. 풀이 뒤에도 조건이 맞지 않습니다. %1 풀이나 조건을 고치세요.</translation>
    </message>
    <message>
        <source>The solution changes none of the fields to choose from: %1. Add the field at fault to diagnose.</source>
        <translation>풀이가 고르는 필드 가운데 아무것도 바꾸지 않습니다: %1. 고장 난 필드를 diagnose에 추가하세요.</translation>
    </message>
    <message>
        <source>The id %1 already belongs to the lesson in %2, and progress is stored under it. Choose another.</source>
        <translation>id %1{은/는} 이미 %2에 있는 수업의 것이고, 진도가 그 이름으로 저장됩니다. 다른 id를 고르세요.</translation>
    </message>
    <message>
        <source>%3: %2, not %1.</source>
        <translation>%3: %1 대신 %2.</translation>
    </message>
    <message>
        <source>%3: the reason is %2, not %1.</source>
        <translation>%3: 까닭이 %1 대신 %2.</translation>
    </message>
    <message>
        <source>%3: reaches the pod %2, not %1.</source>
        <translation>%3: 파드 %1 대신 %2에 도착합니다.</translation>
    </message>
    <message>
        <source>%3: reaches a pod on %2, not on %1.</source>
        <translation>%3: %1 대신 %2의 파드에 도착합니다.</translation>
    </message>
    <message>
        <source>%3: comes in through %2, not %1.</source>
        <translation>%3: %1 대신 %2{을/를} 거쳐 들어옵니다.</translation>
    </message>
    <message>
        <source>%3: taken by container %2, not %1.</source>
        <translation>%3: 컨테이너 %1 대신 %2{이/가} 받습니다.</translation>
    </message>
    <message>
        <source>%3: the pod sees %2 as the sender, not %1.</source>
        <translation>%3: 파드는 보낸 쪽을 %1 대신 %2{으로/로} 봅니다.</translation>
    </message>
    <message>
        <source>Different pods that were reached: %2. Needed: %1.</source>
        <translation>도착한 서로 다른 파드: %2. 필요한 수: %1.</translation>
    </message>
    <message>
        <source>No packet was sent.</source>
        <translation>패킷을 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Pods that carry %3: %2, not %1.</source>
        <translation>%3 레이블의 파드: %1 대신 %2.</translation>
    </message>
    <message>
        <source>%3 is %2, not %1.</source>
        <translation>%3: %1 대신 %2.</translation>
    </message>
    <message>
        <source>The API server was to refuse this with &quot;%1&quot;. Its answer: %2.</source>
        <translation>API 서버의 예상 대답: &quot;%1&quot;. 실제 대답: %2.</translation>
    </message>
    <message>
        <source>So far: %2. Needed: %1.</source>
        <translation>지금까지: %2. 필요한 수: %1.</translation>
    </message>
    <message>
        <source>Endpoints of %3: %2. Needed: %1.</source>
        <translation>%3의 엔드포인트: %2. 필요한 것: %1.</translation>
    </message>
    <message>
        <source>%3 is not as it was.</source>
        <translation>%3{이/가} 처음과 다릅니다.</translation>
    </message>
    <message>
        <source>Ready pods on %3: %2. Needed: %1.</source>
        <translation>%3의 준비된 파드: %2. 필요한 수: %1.</translation>
    </message>
    <message>
        <source>There is no %3.</source>
        <translation>%3{이/가} 없습니다.</translation>
    </message>
    <message>
        <source>This shall not be so, but it is.</source>
        <translation>이렇게 되면 안 되는데 그렇게 되어 있습니다.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>One of these: %1</source>
        <translation>다음 가운데 하나: %1</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>아님: %1</translation>
    </message>
    <message>
        <source>through %1</source>
        <translation>%1 거침</translation>
    </message>
    <message>
        <source>At this moment there is no %1. There are: %2.</source>
        <translation>지금은 %1{이/가} 없습니다. 있는 것: %2.</translation>
    </message>
    <message>
        <source>At this moment there is no %1, nor anything else of its kind.</source>
        <translation>지금은 %1{이/가} 없고, 같은 종류의 다른 것도 없습니다.</translation>
    </message>
    <message>
        <source>This is no Podium file, or a damaged one: %1. Nothing was opened.</source>
        <translation>Podium 파일이 아니거나 손상된 파일입니다: %1. 아무것도 열지 않았습니다.</translation>
    </message>
    <message>
        <source>The Podium file has format %1, and this Podium reads formats up to %2. Open it with a newer Podium. The file was left as it is.</source>
        <translation>이 Podium 파일의 형식은 %1번인데, 이 Podium은 %2번까지 읽습니다. 더 새로운 Podium으로 여세요. 파일은 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>The Podium file is damaged: here should be %1. Nothing was opened.</source>
        <translation>Podium 파일이 손상되었습니다: 이 자리에는 다음이 있어야 합니다: %1. 아무것도 열지 않았습니다.</translation>
    </message>
    <message>
        <source>The Podium file is damaged: this step cannot follow those before. Nothing was opened.</source>
        <translation>Podium 파일이 손상되었습니다: 이 단계는 앞의 단계에 이어질 수 없습니다. 아무것도 열지 않았습니다.</translation>
    </message>
    <message>
        <source>The cluster came out otherwise than when the Podium file was saved, as another version of Podium made it. Look at it before you save.</source>
        <translation>다른 버전의 Podium이 만든 파일이라 클러스터가 저장할 때와 다르게 나왔습니다. 저장하기 전에 살펴보세요.</translation>
    </message>
    <message>
        <source>A Podium file is a whole sitting. Open it alone.</source>
        <translation>Podium 파일은 작업 전체를 담고 있습니다. 따로 여세요.</translation>
    </message>
    <message>
        <source>the old address of %1, port %2</source>
        <translation>%1의 옛 주소, %2 포트</translation>
    </message>
    <message>
        <source>the external address of %1, port %2</source>
        <translation>%1의 외부 주소, %2 포트</translation>
    </message>
    <message>
        <source>the router, port %1</source>
        <translation>공유기의 %1 포트</translation>
    </message>
    <message>
        <source>%1 sends a packet to %2.</source>
        <translation>%1에서 %2{으로/로} 패킷을 보냅니다.</translation>
    </message>
    <message>
        <source>%1 sends %2 packets to %3.</source>
        <translation>%1에서 %3{으로/로} 패킷을 %2개 보냅니다.</translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1{을/를} 지웁니다.</translation>
    </message>
    <message>
        <source>Deployment %1 is scaled to %2.</source>
        <translation>디플로이먼트 %1의 파드 수를 %2개로 바꿉니다.</translation>
    </message>
    <message>
        <source>A load-balancer plug-in is installed.</source>
        <translation>로드 밸런서 플러그인을 설치합니다.</translation>
    </message>
    <message>
        <source>The router forwards its port %1 to %2:%3.</source>
        <translation>공유기가 %1 포트를 %2:%3에 이어 줍니다.</translation>
    </message>
    <message>
        <source>The router forwards port %1 no longer.</source>
        <translation>공유기가 %1 포트를 더는 이어 주지 않습니다.</translation>
    </message>
    <message>
        <source>The load-balancer plug-in goes</source>
        <translation>로드 밸런서 플러그인 제거</translation>
    </message>
    <message>
        <source>A load-balancer plug-in is installed</source>
        <translation>로드 밸런서 플러그인 설치</translation>
    </message>
    <message>
        <source>The router&apos;s rules are others</source>
        <translation>공유기 규칙 변경</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the code of the language of this translation, such as ko</comment>
        <translation>ko</translation>
    </message>
    <message>
        <source>This is not needed in this step of the lesson. Go on with the lesson, or leave it to try this.</source>
        <translation>이 수업 단계에 필요하지 않은 일입니다. 수업을 계속하거나, 해 보려면 수업에서 나가세요.</translation>
    </message>
    <message>
        <source>A manifest is applied: %1.</source>
        <translation>매니페스트를 적용합니다: %1.</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>홉</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Rewriting</source>
        <translation>다시 쓰기</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출발지</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>목적지</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>일어나는 일</translation>
    </message>
    <message>
        <source>a pod with %1, port %2</source>
        <translation>%1 레이블의 파드, %2 포트</translation>
    </message>
    <message>
        <source>Every pod with %1 is deleted.</source>
        <translation>%1 레이블의 파드를 모두 지웁니다.</translation>
    </message>
    <message>
        <source>Kept in the manifest, but not drawn, as packets do not meet it: %1</source>
        <translation>매니페스트에 남지만, 패킷이 지나지 않는 것이라 그리지 않습니다: %1</translation>
    </message>
    <message>
        <source>and the pod sees %1 as the sender</source>
        <translation>파드가 보는 출발지는 %1</translation>
    </message>
    <message>
        <source>%1 reaches %2</source>
        <translation>%1에서 %2까지 도착</translation>
    </message>
    <message>
        <source>A packet from %1 to %2: %3</source>
        <translation>%1에서 %2{으로/로} 가는 패킷: %3</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>아무 데</translation>
    </message>
    <message>
        <source>%1 sends to exactly these pods: %2</source>
        <translation>%1{이/가} 보내는 파드는 정확히 %2</translation>
    </message>
    <message>
        <source>%1 sends to at least %2 pods</source>
        <translation>%1{이/가} 파드 %2개 이상에 보냄</translation>
    </message>
    <message>
        <source>%1 has an external address</source>
        <translation>%1에 외부 주소가 있음</translation>
    </message>
    <message>
        <source>%1 has no external address</source>
        <translation>%1에 외부 주소가 없음</translation>
    </message>
    <message>
        <source>%1 has %2 containers</source>
        <translation>%1에 컨테이너가 %2개 있음</translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <translation>%1{이/가} %2에 있음</translation>
    </message>
    <message>
        <source>The router forwards no port any more</source>
        <translation>공유기가 더는 어떤 포트도 넘기지 않음</translation>
    </message>
    <message>
        <source>The router forwards so many ports: %2</source>
        <translation>공유기가 넘기는 포트 수: %2</translation>
    </message>
    <message>
        <source>%3 of %1 is %2</source>
        <translation>%1의 %3{이/가} %2</translation>
    </message>
    <message>
        <source>No pod is changed</source>
        <translation>파드는 하나도 바꾸지 않음</translation>
    </message>
    <message>
        <source>Nothing else is changed</source>
        <translation>다른 것은 바꾸지 않음</translation>
    </message>
    <message>
        <source>%1 stays the same pod</source>
        <translation>%1{은/는} 그대로 같은 파드</translation>
    </message>
    <message>
        <source>%1 stays as it is</source>
        <translation>%1{은/는} 그대로</translation>
    </message>
    <message>
        <source>%1 keeps its %2</source>
        <translation>%1의 %2{은/는} 그대로</translation>
    </message>
    <message>
        <source>Every node has a ready pod with %1</source>
        <translation>모든 노드에 %1 레이블의 준비된 파드가 있음</translation>
    </message>
    <message>
        <source>Every node has at least %2 ready pods with %1</source>
        <translation>모든 노드에 %1 레이블의 준비된 파드가 %2개 이상 있음</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>아무 곳</translation>
    </message>
    <message>
        <source>the address of a pod with %1</source>
        <translation>%1 레이블의 파드 주소</translation>
    </message>
    <message>
        <source>a node</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>You send from %1 to %2 and reach %3 different pods</source>
        <translation>%1에서 %2{으로/로} 보내 서로 다른 파드 %3개에 도착</translation>
    </message>
    <message>
        <source>You send from %1 to %2, through %3 different nodes</source>
        <translation>%1에서 %2{으로/로}, 서로 다른 노드 %3개를 거쳐 보냄</translation>
    </message>
    <message>
        <source>You send a packet from %1 to %2</source>
        <translation>%1에서 %2{으로/로} 패킷을 보냄</translation>
    </message>
    <message>
        <source>port %1 of every node</source>
        <translation>모든 노드의 %1 포트</translation>
    </message>
    <message>
        <source>the address of a pod</source>
        <translation>파드 주소</translation>
    </message>
    <message>
        <source>a Service</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>a pod</source>
        <translation>파드</translation>
    </message>
    <message>
        <source>outside</source>
        <translation>바깥</translation>
    </message>
    <message>
        <source>A pod is not as it was.</source>
        <translation>파드 하나가 처음과 다릅니다.</translation>
    </message>
    <message>
        <source>%1 is not the same pod any more.</source>
        <translation>%1{은/는} 이제 같은 파드가 아닙니다.</translation>
    </message>
    <message>
        <source>%1 is not as it was.</source>
        <translation>%1{이/가} 처음과 다릅니다.</translation>
    </message>
    <message>
        <source>%1 is ready.</source>
        <translation>%1{이/가} 준비되었습니다.</translation>
    </message>
    <message>
        <source>%1 is not ready.</source>
        <translation>%1{이/가} 준비되지 않았습니다.</translation>
    </message>
    <message>
        <source>%1 has an external address.</source>
        <translation>%1에 외부 주소가 있습니다.</translation>
    </message>
    <message>
        <source>%1 has no external address.</source>
        <translation>%1에 외부 주소가 없습니다.</translation>
    </message>
    <message>
        <source>and %1 different pods answer</source>
        <translation>서로 다른 파드 %1개가 응답</translation>
    </message>
    <message>
        <source>Your packet from %1 reaches %2</source>
        <translation>%1에서 보낸 패킷이 %2에 도착</translation>
    </message>
    <message>
        <source>in all of %1 tries</source>
        <translation>%1번 모두</translation>
    </message>
    <message>
        <source>at a pod with %1</source>
        <translation>%1 레이블의 파드</translation>
    </message>
    <message>
        <source>%3 packets of yours from %1 reach %2</source>
        <translation>%1에서 보낸 패킷 %3개가 %2에 도착</translation>
    </message>
    <message>
        <source>You send %3 packets from %1 to %2</source>
        <translation>%1에서 %2{으로/로} 패킷 %3개를 보냄</translation>
    </message>
</context>
<context>
    <name>forms</name>
    <message>
        <source>Cannot change once it is set: that takes another Service.</source>
        <translation>한번 정해지면 바꿀 수 없습니다. 바꾸려면 서비스를 새로 만들어야 합니다.</translation>
    </message>
    <message>
        <source>Addresses with commas between them.</source>
        <translation>쉼표로 나눈 주소들.</translation>
    </message>
    <message>
        <source>Ranges as in 203.0.113.0/24, with commas between them.</source>
        <translation>203.0.113.0/24처럼 쓰고 쉼표로 나눈 범위들.</translation>
    </message>
    <message>
        <source>But for its images, a pod cannot change: it is replaced by another one, with a new address.</source>
        <translation>이미지 말고는 파드를 바꿀 수 없습니다. 새 주소를 가진 다른 파드로 교체됩니다.</translation>
    </message>
    <message>
        <source>A pod never moves: it is replaced by another one on that node, with a new address.</source>
        <translation>파드는 옮겨지지 않습니다. 그 노드에서 새 주소를 가진 다른 파드로 교체됩니다.</translation>
    </message>
    <message>
        <source>Its pods are replaced by others, with new addresses.</source>
        <translation>파드들이 새 주소를 가진 다른 파드로 교체됩니다.</translation>
    </message>
    <message>
        <source>Rules of the router, as in 8080&gt;node-3:30000, with commas between them.</source>
        <translation>8080&gt;node-3:30000처럼 쓰고 쉼표로 나눈 공유기 규칙들.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>검은 화면</translation>
    </message>
    <message>
        <source>White screen</source>
        <translation>흰 화면</translation>
    </message>
    <message>
        <source>Play or hold</source>
        <translation>재생 또는 멈춤</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>느리게</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>빠르게</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>다시 재생</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>집중 조명</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>전체 그림</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>자막</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>손든 수</translation>
    </message>
    <message>
        <source>One more hand</source>
        <translation>손 하나 더</translation>
    </message>
    <message>
        <source>One hand less</source>
        <translation>손 하나 덜</translation>
    </message>
    <message>
        <source>Next answer to count</source>
        <translation>다음 답 세기</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>화면 바꾸기</translation>
    </message>
    <message>
        <source>Presenter view</source>
        <translation>발표자 보기</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>펜</translation>
    </message>
    <message>
        <source>Undo a stroke</source>
        <translation>한 획 취소</translation>
    </message>
    <message>
        <source>Clear all strokes</source>
        <translation>모든 획 지우기</translation>
    </message>
</context>
<context>
    <name>painting</name>
    <message>
        <source>INTERNET</source>
        <translation>인터넷</translation>
    </message>
    <message>
        <source>OFFICE NET</source>
        <translation>사내망</translation>
    </message>
    <message>
        <source>from</source>
        <translation>출발지</translation>
    </message>
    <message>
        <source>to</source>
        <translation>목적지</translation>
    </message>
    <message>
        <source>destination rewritten by the load balancer</source>
        <translation>목적지 변경: 로드 밸런서</translation>
    </message>
    <message>
        <source>sender rewritten by the load balancer</source>
        <translation>출발지 변경: 로드 밸런서</translation>
    </message>
    <message>
        <source>destination rewritten by the router</source>
        <translation>목적지 변경: 공유기</translation>
    </message>
    <message>
        <source>sender rewritten by the router</source>
        <translation>출발지 변경: 공유기</translation>
    </message>
    <message>
        <source>destination rewritten by %1</source>
        <translation>목적지 변경: %1</translation>
    </message>
    <message>
        <source>sender rewritten by %1</source>
        <translation>출발지 변경: %1</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>도착</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>버려짐</translation>
    </message>
    <message>
        <source>no route</source>
        <translation>길 없음</translation>
    </message>
    <message>
        <source>refused at once</source>
        <translation>바로 거절</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>응답 없음</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>주소 없음</translation>
    </message>
    <message>
        <source>name unknown</source>
        <translation>모르는 이름</translation>
    </message>
    <message>
        <source>(no pod)</source>
        <translation>(파드 없음)</translation>
    </message>
    <message>
        <source>on no node</source>
        <translation>배치 안 됨</translation>
    </message>
    <message numerus="yes">
        <source>%n endpoints</source>
        <translation>
            <numerusform>엔드포인트 %n개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n Services</source>
        <translation>
            <numerusform>서비스 +%n개</numerusform>
        </translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>준비 안 됨</translation>
    </message>
    <message>
        <source>no local pod: drops</source>
        <translation>로컬 파드 없음: 버림</translation>
    </message>
    <message>
        <source>DNS only</source>
        <translation>DNS만</translation>
    </message>
    <message>
        <source>%1 ✕ used by %2</source>
        <extracomment>A container could not start: %1 is a port, %2 the container that has it.</extracomment>
        <translation>%1 ✕ %2 사용 중</translation>
    </message>
    <message numerus="yes">
        <source>%n Services</source>
        <translation>
            <numerusform>서비스 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>one pod for each client (ClientIP)</source>
        <translation>클라이언트마다 파드 하나 (ClientIP)</translation>
    </message>
    <message>
        <source>chosen at random out of %1</source>
        <translation>%1개 중 무작위로 선택</translation>
    </message>
    <message>
        <source>chosen at random</source>
        <translation>무작위로 선택</translation>
    </message>
    <message>
        <source>chosen at random out of %1 (seed %2)</source>
        <translation>%1개 중 무작위로 선택 (시드 %2)</translation>
    </message>
    <message>
        <source>chosen at random (seed %1)</source>
        <translation>무작위로 선택 (시드 %1)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n connections, one pod for each client (ClientIP)</source>
        <translation>
            <numerusform>%1: 연결 %n개, 클라이언트마다 파드 하나 (ClientIP)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n connections, at random</source>
        <translation>
            <numerusform>%1: 연결 %n개, 무작위</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n connections, at random (seed %2)</source>
        <translation>
            <numerusform>%1: 연결 %n개, 무작위 (시드 %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n pods</source>
        <translation>
            <numerusform>+파드 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>(no node)</source>
        <translation>(노드 없음)</translation>
    </message>
    <message>
        <source>What this would change</source>
        <translation>이렇게 하면 바뀌는 것</translation>
    </message>
    <message>
        <source>goes</source>
        <translation>사라짐</translation>
    </message>
    <message>
        <source>made anew</source>
        <translation>새로 만들어짐</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 여유</translation>
    </message>
</context>
<context>
    <name>pen</name>
    <message>
        <source>white</source>
        <translation>흰색</translation>
    </message>
    <message>
        <source>black</source>
        <translation>검정</translation>
    </message>
    <message>
        <source>red</source>
        <translation>빨강</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>파랑</translation>
    </message>
    <message>
        <source>green</source>
        <translation>초록</translation>
    </message>
</context>
<context>
    <name>pictures</name>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>a GIF counts in hundredths of a second, so it has 5, 10, 20, 25 or 50 pictures a second</source>
        <translation>GIF는 100분의 1초 단위로 세므로 초당 5, 10, 20, 25, 50장만 됩니다</translation>
    </message>
</context>
<context>
    <name>podium::ActionsBox</name>
    <message>
        <source>Remove this action</source>
        <translation>이 동작 빼기</translation>
    </message>
    <message>
        <source>■ Stop recording</source>
        <translation>■ 기록 멈추기</translation>
    </message>
    <message>
        <source>● Record</source>
        <translation>● 기록</translation>
    </message>
</context>
<context>
    <name>podium::AuthoringBinding</name>
    <message>
        <source>Edit a lesson</source>
        <translation>수업 고치기</translation>
    </message>
    <message>
        <source>Lessons (*.yaml *.yml);;All files (*)</source>
        <translation>수업 (*.yaml *.yml);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Save the lesson</source>
        <translation>수업 저장</translation>
    </message>
    <message>
        <source>The lesson is saved as %1.</source>
        <translation>수업을 %1 파일에 저장했습니다.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2</source>
        <translation>%1 파일을 저장하지 못했습니다. %2</translation>
    </message>
    <message>
        <source>The lesson is not saved</source>
        <translation>저장하지 않은 수업</translation>
    </message>
    <message>
        <source>What you wrote since it was saved last would be lost.</source>
        <translation>마지막으로 저장한 뒤에 쓴 내용이 사라집니다.</translation>
    </message>
    <message>
        <source>A lesson has no action for this, so it was left out: %1</source>
        <translation>수업에 이런 동작이 없어 빠졌습니다. %1</translation>
    </message>
    <message>
        <source>Comments would be lost</source>
        <translation>주석이 사라집니다</translation>
    </message>
    <message>
        <source>What you changed does not fit into %1 as it is laid out, so all of it would be laid out anew. Of its comments only those at its beginning would be kept.</source>
        <translation>바꾼 내용을 %1의 지금 배치에 맞출 수 없어 파일 전체를 새로 배치해야 합니다. 그러면 주석은 맨 앞에 있는 것만 남습니다.</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>그래도 저장</translation>
    </message>
    <message>
        <source>Save as another file…</source>
        <translation>다른 파일로 저장…</translation>
    </message>
    <message>
        <source>The lesson is saved as %1, which is laid out anew: of the comments only those at the beginning are in it.</source>
        <translation>수업을 %1에 저장했습니다. 새로 배치한 파일이라 주석은 맨 앞에 있는 것만 들어 있습니다.</translation>
    </message>
    <message>
        <source>Not in the lesson yet</source>
        <translation>아직 수업에 없습니다</translation>
    </message>
    <message>
        <source>Start with it</source>
        <translation>이 상태에서 시작</translation>
    </message>
    <message>
        <source>Lose it</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>What you set up in the picture is not in the lesson, and would be lost when the lesson&apos;s own cluster is opened now.</source>
        <translation>그림에서 준비한 것은 레슨에 들어 있지 않습니다. 지금 레슨의 클러스터를 열면 사라집니다.</translation>
    </message>
    <message>
        <source>Shall the lesson start with it? It takes the place of the cluster that the lesson starts with now; what its steps do stays. Undo in the lesson gives the old one back.</source>
        <translation>레슨을 이 상태에서 시작할까요? 지금 레슨이 시작하는 클러스터를 이것으로 바꾸며, 단계에서 하는 일은 그대로 남습니다. 레슨의 「되돌리기」로 예전 것을 되찾을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>podium::AuthoringPanel</name>
    <message>
        <source>Writing: %1</source>
        <translation>쓰는 수업: %1</translation>
    </message>
    <message>
        <source>a new lesson</source>
        <translation>새 수업</translation>
    </message>
    <message>
        <source>● Recording: send packets and change the cluster, as the lesson shall.</source>
        <translation>● 기록 중입니다. 수업에서 할 대로 패킷을 보내고 클러스터를 바꾸세요.</translation>
    </message>
    <message numerus="yes">
        <source>⚠ %n thing(s) are missing or wrong; each is told at its place.</source>
        <translation>
            <numerusform>⚠ 빠졌거나 틀린 곳이 %n개 있습니다. 저마다 제자리에 적혀 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ The lesson can be played and passed.</source>
        <translation>✓ 끝까지 진행하고 통과할 수 있는 수업입니다.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>해 보기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>다시 하기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>프레젠테이션</translation>
    </message>
</context>
<context>
    <name>podium::ChallengeForm</name>
    <message>
        <source>Task</source>
        <translation>과제</translation>
    </message>
    <message>
        <source>Closing question</source>
        <translation>마무리 질문</translation>
    </message>
    <message>
        <source>Break something</source>
        <translation>고장 내기</translation>
    </message>
    <message>
        <source>The challenge goes on from what the steps left.</source>
        <translation>과제는 단계들이 끝난 상태에서 이어집니다.</translation>
    </message>
    <message>
        <source>The challenge has a start of its own</source>
        <translation>과제의 시작 상태가 따로 있습니다</translation>
    </message>
    <message>
        <source>Go on from what the steps left</source>
        <translation>단계가 남긴 것에서 이어 가기</translation>
    </message>
    <message>
        <source>It is solved when all of this is so:</source>
        <translation>다음이 모두 맞으면 푼 것입니다.</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>조건 추가</translation>
    </message>
    <message>
        <source>A way to solve it</source>
        <translation>푸는 방법</translation>
    </message>
    <message>
        <source>All learners find the same. With faults to draw from, each gets one of them.</source>
        <translation>모두가 같은 것을 만납니다. 고장을 여러 개 두면 학습자마다 그중 하나를 받습니다.</translation>
    </message>
    <message>
        <source>Each learner gets one of these faults, drawn by the seed.</source>
        <translation>학습자마다 이 고장 가운데 하나를 받습니다. 무엇을 받을지는 시드가 정합니다.</translation>
    </message>
    <message>
        <source>Add a fault</source>
        <translation>고장 추가</translation>
    </message>
    <message>
        <source>Fault %1</source>
        <translation>고장 %1</translation>
    </message>
    <message>
        <source>Id of fault %1</source>
        <translation>고장 %1의 ID</translation>
    </message>
    <message>
        <source>What breaks in fault %1</source>
        <translation>고장 %1에서 망가지는 것</translation>
    </message>
    <message>
        <source>A way to solve fault %1</source>
        <translation>고장 %1, 고치는 방법</translation>
    </message>
    <message>
        <source>Remove fault %1</source>
        <translation>고장 %1 빼기</translation>
    </message>
    <message>
        <source>Before they may repair it, learners name the field at fault (none: they need not)</source>
        <translation>고치기 전에 학습자가 원인 필드를 고릅니다 (없으면 묻지 않음)</translation>
    </message>
    <message>
        <source>First hint: a nudge</source>
        <translation>첫째 힌트: 살짝</translation>
    </message>
    <message>
        <source>Last hint: where to look</source>
        <translation>마지막 힌트: 어디를 볼지</translation>
    </message>
    <message>
        <source>Hint %1</source>
        <translation>힌트 %1</translation>
    </message>
    <message>
        <source>Add a hint</source>
        <translation>힌트 추가</translation>
    </message>
    <message>
        <source>Remove the last hint</source>
        <translation>마지막 힌트 빼기</translation>
    </message>
    <message>
        <source>The strongest hint is the solution, which is offered after two checks in vain.</source>
        <translation>가장 센 힌트는 풀이이며, 두 번 틀린 뒤에 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Nothing has to be reached yet. Record a way to solve it and send packets that arrive at the end: each becomes a criterion. You can add others here.</source>
        <translation>아직 이루어야 할 것이 없습니다. 푸는 방법을 기록하면서 마지막에 도착하는 패킷을 보내세요. 그 패킷이 하나씩 조건이 됩니다. 다른 조건은 여기에 더할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>podium::ChecksBox</name>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>다른 것</translation>
    </message>
    <message>
        <source>select objects</source>
        <translation>오브젝트 고르기</translation>
    </message>
    <message>
        <source>send packets</source>
        <translation>패킷 보내기</translation>
    </message>
    <message>
        <source>add pods</source>
        <translation>파드 추가</translation>
    </message>
    <message>
        <source>edit pods</source>
        <translation>파드 고치기</translation>
    </message>
    <message>
        <source>delete pods</source>
        <translation>파드 삭제</translation>
    </message>
    <message>
        <source>edit labels</source>
        <translation>레이블 고치기</translation>
    </message>
    <message>
        <source>edit selectors</source>
        <translation>셀렉터 고치기</translation>
    </message>
    <message>
        <source>edit Services</source>
        <translation>서비스 고치기</translation>
    </message>
    <message>
        <source>scale Deployments</source>
        <translation>디플로이먼트 크기 조정</translation>
    </message>
    <message>
        <source>edit the router&apos;s rules</source>
        <translation>공유기 규칙 고치기</translation>
    </message>
    <message>
        <source>install a load-balancer plug-in</source>
        <translation>로드 밸런서 플러그인 설치</translation>
    </message>
</context>
<context>
    <name>podium::ChoiceButton</name>
    <message>
        <source>✓ This one is right.</source>
        <translation>✓ 이것이 맞습니다.</translation>
    </message>
    <message>
        <source>✓ Your answer, and it is right.</source>
        <translation>✓ 고른 답이 맞습니다.</translation>
    </message>
    <message>
        <source>✕ Your answer, but it went otherwise.</source>
        <translation>✕ 고른 답과 결과가 다릅니다.</translation>
    </message>
</context>
<context>
    <name>podium::ClusterDialog</name>
    <message>
        <source>Open a cluster</source>
        <translation>클러스터 열기</translation>
    </message>
    <message>
        <source>There is no kubectl on the path. Run the command where there is one, and open what it prints as a file.</source>
        <translation>경로에 kubectl이 없습니다. kubectl이 있는 곳에서 이 명령을 실행하고, 출력된 내용을 파일로 저장해 여세요.</translation>
    </message>
    <message>
        <source>The command that is run</source>
        <translation>실행할 명령</translation>
    </message>
    <message>
        <source>What kubectl says</source>
        <translation>kubectl의 출력</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>실행(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Podium asks the cluster that kubectl is set up for what it has, and opens a copy to play with. It only reads, and nothing that you do here comes back to the cluster. Secrets are not asked for.</source>
        <translation>kubectl에 설정된 클러스터에 무엇이 있는지 물어, 연습할 수 있는 사본을 엽니다. 읽기만 하며, 여기서 한 일은 클러스터로 돌아가지 않습니다. 시크릿(Secret)은 묻지 않습니다.</translation>
    </message>
    <message>
        <source>This command is run:</source>
        <translation>다음 명령을 실행합니다:</translation>
    </message>
    <message>
        <source>kubectl is asking the cluster…</source>
        <translation>kubectl이 클러스터에 묻고 있습니다…</translation>
    </message>
    <message>
        <source>kubectl could not be started:</source>
        <translation>kubectl을 시작할 수 없습니다:</translation>
    </message>
    <message>
        <source>kubectl could not do it, and says:</source>
        <translation>kubectl이 다음과 같이 알리며 실패했습니다:</translation>
    </message>
    <message>
        <source>The cluster is too large to be opened here: its list takes more than %1 MiB.</source>
        <translation>클러스터가 너무 커서 열 수 없습니다. 목록이 %1MiB를 넘습니다.</translation>
    </message>
    <message>
        <source>T&amp;ry again</source>
        <translation>다시 시도(&amp;R)</translation>
    </message>
</context>
<context>
    <name>podium::CrashReportDialog</name>
    <message>
        <source>The report</source>
        <translation>보고서</translation>
    </message>
    <message>
        <source>Copy Report</source>
        <translation>보고서 복사</translation>
    </message>
    <message>
        <source>Discard Report</source>
        <translation>보고서 버리기</translation>
    </message>
    <message>
        <source>Crash report</source>
        <translation>비정상 종료 보고서</translation>
    </message>
    <message>
        <source>Podium crashed on %1. The report below tells the version, the system, and where in the program it happened. It contains nothing of your files and objects, and it was not sent to anyone.</source>
        <translation>Podium이 %1에 비정상 종료되었습니다. 아래 보고서에는 버전과 시스템, 그리고 프로그램의 어느 곳에서 일어났는지가 담겨 있습니다. 파일과 오브젝트의 내용은 들어 있지 않으며, 누구에게도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>To have this fixed, open %1, say what you did last, and attach this file:</source>
        <translation>고쳐지기를 바라면 %1 페이지를 열어 마지막에 무엇을 했는지 적고 이 파일을 붙여 주세요:</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>podium::CriteriaList</name>
    <message>
        <source>met</source>
        <translation>충족</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>아직</translation>
    </message>
</context>
<context>
    <name>podium::CriterionBox</name>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Remove criterion %1</source>
        <translation>조건 %1 빼기</translation>
    </message>
    <message>
        <source>Kind of criterion %1</source>
        <translation>조건 %1의 종류</translation>
    </message>
    <message>
        <source>In your words (empty: Podium&apos;s own)</source>
        <translation>직접 쓴 문장 (비우면 Podium의 문장)</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>점수</translation>
    </message>
    <message>
        <source>Criterion %1</source>
        <translation>조건 %1</translation>
    </message>
    <message>
        <source>In the lesson&apos;s file: %1</source>
        <translation>레슨 파일에서의 이름: %1</translation>
    </message>
</context>
<context>
    <name>podium::DiskWatch</name>
    <message>
        <source>%1 is gone from the disk. What you see is still here; save it to have it there again.</source>
        <translation>%1 파일이 디스크에서 사라졌습니다. 보이는 내용은 여기에 그대로 있으며, 저장하면 파일이 다시 생깁니다.</translation>
    </message>
    <message>
        <source>%1 was changed by another program, and by you. Your changes can be got back by Undo.</source>
        <translation>%1 파일이 다른 프로그램에서도, 여기에서도 바뀌었습니다. 여기에서 바꾼 내용은 실행 취소로 되찾을 수 있습니다.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 파일을 다른 프로그램이 바꾸었습니다.</translation>
    </message>
    <message>
        <source>Read it again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>디스크에서 바뀜</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was read. Overwrite it?</source>
        <translation>%1 파일을 읽은 뒤에 다른 프로그램이 바꾸었습니다. 덮어쓸까요?</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>덮어쓰기</translation>
    </message>
</context>
<context>
    <name>podium::DraftForm</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Goal: what learners can do afterwards</source>
        <translation>목표: 배우고 나서 할 수 있는 것</translation>
    </message>
    <message>
        <source>Id (progress is kept under it)</source>
        <translation>id (이 이름으로 진도를 기록합니다)</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>단원</translation>
    </message>
    <message>
        <source>What is there when the lesson begins. Set it up in the picture, then take it.</source>
        <translation>수업이 시작될 때 있는 것입니다. 그림에서 준비한 다음 가져오세요.</translation>
    </message>
    <message>
        <source>Take what is open now</source>
        <translation>지금 열린 것 가져오기</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>매니페스트</translation>
    </message>
    <message>
        <source>Id of the step</source>
        <translation>단계의 id</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>일어나는 일</translation>
    </message>
    <message>
        <source>What is said of it</source>
        <translation>설명하는 말</translation>
    </message>
    <message>
        <source>Caption for the audience (few words, may be empty)</source>
        <translation>청중에게 보일 자막 (몇 낱말, 비워 둘 수 있음)</translation>
    </message>
    <message>
        <source>Learners may</source>
        <translation>학습자가 할 수 있는 일</translation>
    </message>
    <message>
        <source>Minutes it takes</source>
        <translation>걸리는 시간(분)</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>적지 않음</translation>
    </message>
    <message>
        <source>Seed: the same one, the same random choices</source>
        <translation>시드: 같으면 무작위 선택도 같습니다</translation>
    </message>
    <message>
        <source>Place in the list of lessons</source>
        <translation>수업 목록에서의 순서</translation>
    </message>
    <message>
        <source>Statements that it teaches, with commas between</source>
        <translation>가르치는 내용 (쉼표로 나눔)</translation>
    </message>
    <message>
        <source>The world around the cluster: nodes, callers, router</source>
        <translation>클러스터 둘레: 노드, 호출하는 쪽, 라우터</translation>
    </message>
    <message>
        <source>In the spotlight (none: nothing is dimmed)</source>
        <translation>조명을 받는 것 (없으면 어두워지지 않음)</translation>
    </message>
    <message>
        <source>What shall come of it, as it was measured</source>
        <translation>나와야 하는 결과 (측정한 값)</translation>
    </message>
</context>
<context>
    <name>podium::DraftParts</name>
    <message>
        <source>Lesson</source>
        <translation>수업</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Challenge and end</source>
        <translation>과제와 마무리</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>단계 %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n problem(s)</source>
        <translation>
            <numerusform>%1, 문제 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Parts of the lesson</source>
        <translation>수업의 부분</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>단계 추가</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>위로</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>아래로</translation>
    </message>
</context>
<context>
    <name>podium::ExportCommands</name>
    <message>
        <source>No object was changed since it was opened or saved, so there is nothing to export.</source>
        <translation>열거나 저장한 뒤에 바뀐 오브젝트가 없어서 내보낼 것이 없습니다.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Manifests (*.yaml *.yml)</source>
        <translation>매니페스트 (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>%1 파일을 썼습니다.</translation>
    </message>
    <message>
        <source>%1 was not written: %2. Your work is still here. Export it to another folder, or make room first.</source>
        <translation>%1 파일을 쓰지 못했습니다: %2. 작업은 여기에 그대로 있습니다. 다른 폴더로 내보내거나, 먼저 공간을 비우세요.</translation>
    </message>
</context>
<context>
    <name>podium::ExportPictureDialog</name>
    <message>
        <source>Light</source>
        <translation>밝게</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>어둡게</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>&amp;This moment</source>
        <translation>지금 이 순간(&amp;T)</translation>
    </message>
    <message>
        <source>The whole stor&amp;y, as a film</source>
        <translation>전체 이야기를 영상으로(&amp;Y)</translation>
    </message>
    <message>
        <source>Export a picture or film</source>
        <translation>그림이나 영상 내보내기</translation>
    </message>
    <message>
        <source>Send a packet first: a film shows its way.</source>
        <translation>먼저 패킷을 보내세요. 영상은 그 경로를 보여 줍니다.</translation>
    </message>
    <message>
        <source>Show:</source>
        <translation>내용:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>크기(&amp;S):</translation>
    </message>
    <message>
        <source>T&amp;heme:</source>
        <translation>테마(&amp;H):</translation>
    </message>
    <message>
        <source>S&amp;peed:</source>
        <translation>속도(&amp;P):</translation>
    </message>
    <message>
        <source>&amp;Frames a second:</source>
        <translation>초당 장면 수(&amp;F):</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 고르기…</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <translation>%1 × %2 (%3)</translation>
    </message>
    <message>
        <source>for a chat or a page</source>
        <translation>대화나 웹 페이지용</translation>
    </message>
    <message>
        <source>for a slide</source>
        <translation>슬라이드용</translation>
    </message>
    <message>
        <source>for print</source>
        <translation>인쇄용</translation>
    </message>
    <message>
        <source>Another size</source>
        <translation>다른 크기</translation>
    </message>
    <message>
        <source>Width in pixels</source>
        <translation>너비(픽셀)</translation>
    </message>
    <message>
        <source>Height in pixels</source>
        <translation>높이(픽셀)</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>언어(&amp;L):</translation>
    </message>
</context>
<context>
    <name>podium::FieldEditor</name>
    <message>
        <source>Note and reality</source>
        <translation>노트와 실제</translation>
    </message>
    <message>
        <source>What study notes often leave out about this</source>
        <translation>학습 노트가 여기에 대해 자주 빠뜨리는 것</translation>
    </message>
</context>
<context>
    <name>podium::FilesBinding</name>
    <message>
        <source>Save the changes to %1?</source>
        <translation>%1의 변경 내용을 저장할까요?</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>저장하지 않은 변경</translation>
    </message>
    <message>
        <source>Read %1 again</source>
        <translation>%1 다시 읽기</translation>
    </message>
    <message>
        <source>The manifest in front (*.yaml *.yml *.json)</source>
        <translation>앞에 보이는 매니페스트 (*.yaml *.yml *.json)</translation>
    </message>
    <message>
        <source>All that was done: a Podium file (*.podium)</source>
        <translation>한 일 전부: Podium 파일 (*.podium)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Your work is still here: save it under another name (%3), or make room and save again.</source>
        <translation>%1 파일을 저장하지 못했습니다: %2. 작업은 여기 그대로 있습니다. 다른 이름으로 저장하거나(%3), 공간을 비우고 다시 저장하세요.</translation>
    </message>
    <message>
        <source>%1 holds your manifests as they are, with the values of their Secrets. Nobody but you may read the file; think before you pass it on.</source>
        <translation>%1에는 매니페스트가 그대로, 시크릿의 값까지 들어 있습니다. 자신만 읽을 수 있는 파일입니다. 남에게 주기 전에 생각해 보세요.</translation>
    </message>
</context>
<context>
    <name>podium::Handout</name>
    <message>
        <source>The rest is in the lesson&apos;s file.</source>
        <translation>나머지는 수업 파일에 있습니다.</translation>
    </message>
    <message>
        <source>Podium – lesson %1</source>
        <translation>Podium – 수업 %1</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>해 보기</translation>
    </message>
    <message>
        <source>Hint %1: %2</source>
        <translation>힌트 %1: %2</translation>
    </message>
    <message>
        <source>Solution: %1</source>
        <translation>풀이: %1</translation>
    </message>
    <message>
        <source>Solution of “%1”: %2</source>
        <translation>“%1” 풀이: %2</translation>
    </message>
    <message>
        <source>Name: ____________________</source>
        <translation>이름: ____________________</translation>
    </message>
    <message>
        <source>Because:</source>
        <translation>그렇게 생각한 까닭:</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>%1쪽</translation>
    </message>
    <message>
        <source>After</source>
        <translation>그 뒤</translation>
    </message>
    <message>
        <source>The manifest before:</source>
        <translation>앞의 매니페스트:</translation>
    </message>
    <message>
        <source>For the teacher</source>
        <translation>교사용</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>답안: %1</translation>
    </message>
    <message>
        <source>Step %1</source>
        <extracomment>%1 counts from 1</extracomment>
        <translation>단계 %1</translation>
    </message>
</context>
<context>
    <name>podium::HandoutBinding</name>
    <message>
        <source>A4 paper (*.pdf)</source>
        <translation>A4 용지 (*.pdf)</translation>
    </message>
    <message>
        <source>Letter paper (*.pdf)</source>
        <translation>레터 용지 (*.pdf)</translation>
    </message>
    <message>
        <source>Save the answer sheet</source>
        <translation>답안지 저장</translation>
    </message>
    <message>
        <source>Save a hand-out</source>
        <translation>유인물 저장</translation>
    </message>
    <message>
        <source>%1 is ready for print.</source>
        <translation>%1: 인쇄할 준비가 되었습니다.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1: 쓸 수 없습니다. %2</translation>
    </message>
</context>
<context>
    <name>podium::HeaderTable</name>
    <message>
        <source>Source</source>
        <translation>출발지</translation>
    </message>
    <message>
        <source>Source port</source>
        <translation>출발지 포트</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>목적지</translation>
    </message>
    <message>
        <source>Destination port</source>
        <translation>목적지 포트</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>프로토콜</translation>
    </message>
    <message>
        <source>– port</source>
        <extracomment>of the address in the row above</extracomment>
        <translation>– 포트</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation>이전 %1: %2</translation>
    </message>
    <message>
        <source>%1 after, rewritten: %2</source>
        <translation>이후 %1, 변경됨: %2</translation>
    </message>
    <message>
        <source>%1 after: %2</source>
        <translation>이후 %1: %2</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>헤더</translation>
    </message>
    <message>
        <source>before</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>after</source>
        <translation>이후</translation>
    </message>
</context>
<context>
    <name>podium::HelpContents</name>
    <message>
        <source>No page has these words.</source>
        <translation>이 낱말이 있는 쪽이 없습니다.</translation>
    </message>
    <message>
        <source>Contents of the help</source>
        <translation>도움말 차례</translation>
    </message>
    <message>
        <source>Pages that were found</source>
        <translation>찾은 쪽</translation>
    </message>
</context>
<context>
    <name>podium::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Way through the help</source>
        <translation>도움말에서 오가기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>차례</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>모든 쪽에서 찾기</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>도움말 쪽</translation>
    </message>
</context>
<context>
    <name>podium::InsertCommands</name>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>클립보드에 텍스트가 없습니다.</translation>
    </message>
    <message>
        <source>What was copied is too large to be added. Save it as a file and open that.</source>
        <translation>복사한 내용이 너무 커서 더할 수 없습니다. 파일로 저장한 뒤 그 파일을 여세요.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>붙여넣은 텍스트</translation>
    </message>
</context>
<context>
    <name>podium::Inspector</name>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Fields of the selected object</source>
        <translation>선택한 오브젝트의 필드</translation>
    </message>
    <message>
        <source>Nothing selected</source>
        <translation>선택한 것 없음</translation>
    </message>
    <message>
        <source>Click anything in the picture to see what it is.</source>
        <translation>그림에서 무엇이든 누르면 그것이 무엇인지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Grey: not in the manifest. Podium filled it in as a cluster would.</source>
        <translation>회색: 매니페스트에 없는 값입니다. 클러스터가 하듯이 Podium이 채웠습니다.</translation>
    </message>
    <message>
        <source>Stands in the office network, next to the nodes.</source>
        <translation>사내망에서 노드 옆에 있습니다.</translation>
    </message>
    <message>
        <source>Stands on the internet.</source>
        <translation>인터넷에 있습니다.</translation>
    </message>
    <message>
        <source>address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>모든 필드</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>The router and the world around the cluster</source>
        <translation>라우터와 클러스터 둘레</translation>
    </message>
</context>
<context>
    <name>podium::ItemsEditor</name>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>추가: %1</translation>
    </message>
</context>
<context>
    <name>podium::JournalBinding</name>
    <message numerus="yes">
        <source>Podium did not end as it should. The work of %n sitting(s) was not saved.</source>
        <translation>
            <numerusform>Podium이 제대로 끝나지 않았습니다. 저장하지 않은 작업이 %n개 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>보기…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message numerus="yes">
        <source>Podium did not end as it should. The work of %1 on %2 was not saved: %n change(s).</source>
        <translation>
            <numerusform>Podium이 제대로 끝나지 않았습니다. %1에 %2 파일로 한 작업이 저장되지 않았습니다: 변경 %n건.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복구</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>What you do cannot be kept safe against a power cut: %1. All goes on as before; save often, or make room on the disk.</source>
        <translation>정전에 대비해 작업을 지켜 둘 수 없습니다: %1. 나머지는 모두 그대로 됩니다. 자주 저장하거나 디스크에 공간을 비우세요.</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>보고서…</translation>
    </message>
    <message>
        <source>Podium crashed on %1. No unsaved work was left, but there is a report that can help to fix this. Nothing was sent.</source>
        <translation>Podium이 %1에 비정상 종료되었습니다. 저장하지 않은 작업은 남아 있지 않지만, 고치는 데 도움이 될 보고서가 있습니다. 아무것도 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Podium did not end as it should. The lesson %1, last changed %2, was not saved.</source>
        <translation>Podium이 제대로 끝나지 않았습니다. 저장하지 않은 수업: %1 (마지막 수정: %2).</translation>
    </message>
</context>
<context>
    <name>podium::KeyBinding</name>
    <message>
        <source>Other</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation>프레젠테이션 중</translation>
    </message>
    <message>
        <source>%1 belongs to: %2. Give that another key first.</source>
        <translation>%1: 이미 쓰는 명령이 있습니다 – %2. 그 명령에 먼저 다른 키를 주세요.</translation>
    </message>
    <message>
        <source>Remote controls send %1 to begin or to end a presentation.</source>
        <translation>리모컨이 %1 키로 발표를 시작하거나 끝냅니다.</translation>
    </message>
    <message>
        <source>While presenting, digits and Enter go to a page or count votes, so %1 can do nothing else.</source>
        <translation>발표 중에 숫자와 Enter는 쪽을 옮기거나 손 든 수를 세는 데 쓰이므로 %1 키에는 다른 명령을 줄 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>podium::KeysDialog</name>
    <message>
        <source>&amp;No key</source>
        <translation>키 없음(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Usual key</source>
        <translation>원래 키(&amp;U)</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>키</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>명령</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>새 키를 누르세요</translation>
    </message>
    <message>
        <source>Ne&amp;w key:</source>
        <translation>새 키(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Letters alone are commands</source>
        <translation>글자 하나도 명령(&amp;L)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>&amp;All usual keys</source>
        <translation>모두 원래 키로(&amp;A)</translation>
    </message>
</context>
<context>
    <name>podium::KubectlLine</name>
    <message>
        <source>The same with kubectl:</source>
        <translation>kubectl로 하면:</translation>
    </message>
    <message>
        <source>The same with kubectl</source>
        <translation>kubectl로 하면</translation>
    </message>
</context>
<context>
    <name>podium::LabelsEditor</name>
    <message>
        <source>Labels</source>
        <translation>레이블</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>추가: %1</translation>
    </message>
    <message>
        <source>Enter edits it, Delete removes it.</source>
        <translation>Enter로 편집하고 Delete로 지웁니다.</translation>
    </message>
    <message>
        <source>%1 is there already, and a key has one value. Edit that one.</source>
        <translation>%1 키가 이미 있습니다. 키 하나에는 값이 하나뿐이니 그것을 편집하세요.</translation>
    </message>
    <message>
        <source>Write a key and a value, as in app=web.</source>
        <translation>app=web처럼 키와 값을 쓰세요.</translation>
    </message>
    <message>
        <source>Add a label</source>
        <translation>레이블 추가</translation>
    </message>
    <message>
        <source>key=value</source>
        <translation>키=값</translation>
    </message>
    <message>
        <source>Label, as key=value</source>
        <translation>레이블(키=값)</translation>
    </message>
    <message>
        <source>Labels of its pods</source>
        <translation>파드의 레이블</translation>
    </message>
</context>
<context>
    <name>podium::LessonBinding</name>
    <message>
        <source>The file with your progress could not be understood. It is kept as %1, and progress begins anew.</source>
        <translation>진도 파일을 읽을 수 없습니다. %1에 남겨 두고 진도를 새로 시작합니다.</translation>
    </message>
    <message>
        <source>The lesson was not opened.</source>
        <translation>수업을 열지 않았습니다.</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>수업 열기</translation>
    </message>
    <message>
        <source>Lessons (*.yaml *.yml);;All files (*)</source>
        <translation>수업 (*.yaml *.yml);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>Reset progress</source>
        <translation>진도 지우기</translation>
    </message>
    <message>
        <source>Forget how far you have come in all lessons? This cannot be taken back.</source>
        <translation>모든 수업의 진도를 지울까요? 되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>Save the class report</source>
        <translation>학급 보고서 저장</translation>
    </message>
    <message>
        <source>Tables (*.csv);;All files (*)</source>
        <translation>표 (*.csv);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>보고서를 저장하지 못했습니다: %1</translation>
    </message>
    <message>
        <source>Your progress could not be saved: %1</source>
        <translation>진도를 저장하지 못했습니다: %1</translation>
    </message>
</context>
<context>
    <name>podium::LessonList</name>
    <message>
        <source>Pods, labels, nodes</source>
        <translation>파드, 레이블, 노드</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>복습</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n분</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Go on with lesson %1</source>
        <translation>수업 %1 이어서 하기(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Start lesson %1</source>
        <translation>수업 %1 시작(&amp;S)</translation>
    </message>
    <message>
        <source>Choose a lesson, or play with the picture.</source>
        <translation>수업을 고르거나 그림을 자유롭게 다뤄 보세요.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>수업</translation>
    </message>
    <message>
        <source> – done</source>
        <translation> – 마침</translation>
    </message>
    <message>
        <source> – begun</source>
        <translation> – 하는 중</translation>
    </message>
    <message>
        <source>Present to a cl&amp;ass</source>
        <translation>수업에서 발표(&amp;A)</translation>
    </message>
    <message>
        <source>Show it full screen, step by step. Nobody&apos;s progress is touched</source>
        <translation>전체 화면으로 한 단계씩 보여 줍니다. 누구의 진도도 바뀌지 않습니다</translation>
    </message>
    <message>
        <source>done</source>
        <translation>마침</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>시작함</translation>
    </message>
    <message>
        <source>not begun yet</source>
        <translation>아직 시작하지 않음</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>수업</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
</context>
<context>
    <name>podium::LessonPage</name>
    <message>
        <source>Predict: what will happen?</source>
        <translation>예측: 무슨 일이 생길까요?</translation>
    </message>
    <message>
        <source>Your answer is locked. See what happens.</source>
        <translation>답을 정했습니다. 결과를 보세요.</translation>
    </message>
    <message>
        <source>Look: this comes next</source>
        <translation>보기: 다음에 일어날 일</translation>
    </message>
    <message>
        <source>Watch, hop by hop</source>
        <translation>한 홉씩 보세요</translation>
    </message>
    <message>
        <source>What happened, and why</source>
        <translation>무슨 일이 왜 생겼나</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Which field is at fault?</source>
        <translation>어느 필드가 문제일까요?</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>직접 해 보기</translation>
    </message>
    <message>
        <source>✓ Done: everything that was asked for is there</source>
        <translation>✓ 해냈습니다: 과제를 모두 이뤘습니다</translation>
    </message>
    <message>
        <source>Say it in one sentence</source>
        <translation>한 문장으로 말하기</translation>
    </message>
    <message>
        <source>Lesson %1</source>
        <translation>수업 %1</translation>
    </message>
    <message>
        <source>The API server refuses: %1</source>
        <translation>API 서버가 거절합니다: %1</translation>
    </message>
    <message>
        <source>Hint %1: %2</source>
        <translation>힌트 %1: %2</translation>
    </message>
    <message>
        <source>&amp;Lock my answer</source>
        <translation>답 정하기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Do it</source>
        <translation>하기(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Next hop</source>
        <translation>다음 홉(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>마치기(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>확인(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>다음(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>뒤로(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;kip the question</source>
        <translation>질문 건너뛰기(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Run to the end</source>
        <translation>끝까지 보기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>힌트(&amp;H)</translation>
    </message>
    <message>
        <source>Show the &amp;solution</source>
        <translation>풀이 보기(&amp;S)</translation>
    </message>
    <message>
        <source>All lessons</source>
        <translation>수업 목록</translation>
    </message>
    <message>
        <source>Leave this lesson; it goes on where you left it</source>
        <translation>수업을 나갑니다. 다음에 이어서 할 수 있습니다</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>자기 말로 써 보세요</translation>
    </message>
    <message>
        <source>Not %1. Send a packet to each door: the explanation names the field.</source>
        <translation>%1 필드는 아닙니다. 문마다 패킷을 보내 보세요. 설명에 필드 이름이 나옵니다.</translation>
    </message>
    <message>
        <source>Name the field first; then you can mend it.</source>
        <translation>먼저 문제가 되는 필드를 고르세요. 그다음에 고칠 수 있습니다.</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>수업</translation>
    </message>
    <message>
        <source>Back to writing</source>
        <translation>수업 쓰기로 돌아가기</translation>
    </message>
    <message>
        <source>Go back to the lesson that you write</source>
        <translation>쓰던 수업으로 돌아갑니다</translation>
    </message>
</context>
<context>
    <name>podium::LessonScript</name>
    <message>
        <source>The API server refuses: %1</source>
        <translation>API 서버가 거절합니다. %1</translation>
    </message>
    <message>
        <source>Hint %1: %2</source>
        <translation>힌트 %1: %2</translation>
    </message>
    <message>
        <source>Let the class say first what will happen.</source>
        <translation>어떻게 될지 학생들이 먼저 말하게 하세요.</translation>
    </message>
    <message>
        <source>Let everybody choose before you go on. V counts hands.</source>
        <translation>넘어가기 전에 모두가 하나씩 고르게 하세요. V 키로 손든 수를 셉니다.</translation>
    </message>
    <message>
        <source>Let the class say what to do. Next shows the solution, part by part.</source>
        <translation>무엇을 해야 할지 학생들이 말하게 하세요. 다음을 누르면 풀이를 한 부분씩 보여 줍니다.</translation>
    </message>
    <message>
        <source>Let the class name the field first.</source>
        <translation>어느 필드인지 학생들이 먼저 말하게 하세요.</translation>
    </message>
    <message>
        <source>Let some say it in their own words.</source>
        <translation>몇 사람이 자기 말로 말해 보게 하세요.</translation>
    </message>
    <message>
        <source>step %1/%2</source>
        <extracomment>%1 of %2 steps</extracomment>
        <translation>단계 %1/%2</translation>
    </message>
    <message>
        <source>Which field is at fault?</source>
        <translation>어느 필드가 잘못되었나요?</translation>
    </message>
    <message>
        <source>If many choose %1: %2</source>
        <extracomment>%1 a letter; %2 what to tell those who chose it</extracomment>
        <translation>%1번을 많이 골랐다면: %2</translation>
    </message>
</context>
<context>
    <name>podium::LoadingBar</name>
    <message>
        <source>Opening %1: reading the objects</source>
        <translation>%1 여는 중: 오브젝트 읽기</translation>
    </message>
    <message>
        <source>Opening %1: checking the objects</source>
        <translation>%1 여는 중: 오브젝트 검사</translation>
    </message>
    <message>
        <source>Opening %1: placing pods, giving out addresses</source>
        <translation>%1 여는 중: 파드 배치, 주소 할당</translation>
    </message>
    <message>
        <source>Opening %1: looking for common mistakes</source>
        <translation>%1 여는 중: 흔한 실수 찾기</translation>
    </message>
    <message>
        <source>Opening %1: drawing the picture</source>
        <translation>%1 여는 중: 그림 그리기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Stop opening; what is open stays</source>
        <translation>열기를 멈춥니다. 열려 있던 것은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>How far opening is</source>
        <translation>여는 작업의 진행 정도</translation>
    </message>
    <message>
        <source>Opening %1: doing again what was done</source>
        <translation>%1 여는 중: 했던 일을 다시 하는 중</translation>
    </message>
</context>
<context>
    <name>podium::MainWindow</name>
    <message>
        <source>Nothing was loaded from the text that lost its indentation, as its repair was not confirmed.</source>
        <translation>들여쓰기가 사라진 텍스트는 복구를 확인하지 않아 아무것도 불러오지 않았습니다.</translation>
    </message>
    <message>
        <source>What was open stays open.</source>
        <translation>열려 있던 것은 그대로 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>일시 정지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>재생(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 외 %n개</numerusform>
        </translation>
    </message>
    <message>
        <source>Podium</source>
        <translation>Podium</translation>
    </message>
    <message>
        <source>%1 – Podium</source>
        <translation>%1 – Podium</translation>
    </message>
    <message>
        <source>About Podium</source>
        <translation>Podium 정보</translation>
    </message>
    <message>
        <source>Podium %1 shows how a Kubernetes Service carries a packet.</source>
        <translation>Podium %1: 쿠버네티스 서비스가 패킷을 어떻게 나르는지 보여 줍니다.</translation>
    </message>
    <message>
        <source>dropped text</source>
        <translation>끌어다 놓은 텍스트</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Packet</source>
        <translation>패킷(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말(&amp;H)</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>속성</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>매니페스트</translation>
    </message>
    <message>
        <source>Packet log</source>
        <translation>패킷 기록</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>최근 파일 열기(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>테마(&amp;T)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>언어(&amp;G)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>Picture of the cluster</source>
        <translation>클러스터 그림</translation>
    </message>
    <message>
        <source>The clipboard holds no text.</source>
        <translation>클립보드에 텍스트가 없습니다.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>붙여 넣은 텍스트</translation>
    </message>
    <message numerus="yes">
        <source>Show %n finding(s)</source>
        <translation>
            <numerusform>발견한 문제 %n개 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>패킷</translation>
    </message>
    <message>
        <source>You changed the past: %1 begins here. %2 is kept.</source>
        <translation>지난 시점을 바꾸었습니다. 여기서 %1 시작, %2 보관됨.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>오브젝트(&amp;O)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>표</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>삽입(&amp;I)</translation>
    </message>
    <message>
        <source>P&amp;resent</source>
        <translation>프레젠테이션(&amp;R)</translation>
    </message>
    <message>
        <source>Audience&apos;s &amp;theme</source>
        <translation>청중 화면 테마(&amp;T)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Manifests and Podium files (*.yaml *.yml *.json *.podium);;All files (*)</source>
        <translation>매니페스트와 Podium 파일 (*.yaml *.yml *.json *.podium);;모든 파일 (*)</translation>
    </message>
    <message>
        <source>&amp;Lesson</source>
        <translation>수업(&amp;L)</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>수업</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>G&amp;o to</source>
        <translation>이동(&amp;O)</translation>
    </message>
    <message>
        <source>Ne&amp;w from a template</source>
        <translation>템플릿으로 새로 만들기(&amp;W)</translation>
    </message>
    <message>
        <source>Some packets had not left yet when this was kept. They stay unsent unless you go on.</source>
        <translation>저장할 때 아직 떠나지 않은 패킷이 있었습니다. 이어서 보내지 않으면 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>이어서 보내기</translation>
    </message>
    <message>
        <source>copy of the cluster</source>
        <translation>클러스터 사본</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>글자 크기(&amp;X)</translation>
    </message>
</context>
<context>
    <name>podium::ManifestPage</name>
    <message>
        <source>This text is larger than %1 MiB, so it is here to read only.</source>
        <translation>이 텍스트는 %1 MiB보다 커서 읽기만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>This text has characters that an editor cannot keep, so it is here to read only.</source>
        <translation>이 텍스트에는 편집기가 그대로 둘 수 없는 문자가 있어 읽기만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>Line %1 keeps the picture at the last good state. %2</source>
        <translation>%1번째 줄 때문에 그림은 마지막으로 올바른 상태를 보여 줍니다. %2</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>%1번째 줄, %2번째 칸</translation>
    </message>
    <message>
        <source>Typing is not needed in this step: the manifest is here to read.</source>
        <translation>이 단계에서는 직접 쓸 필요가 없어 매니페스트를 읽기만 할 수 있습니다.</translation>
    </message>
    <message>
        <source>This text holds Secrets. They are not shown, so it is here to read only.</source>
        <translation>이 텍스트에는 시크릿(Secret)이 있습니다. 내용을 보이지 않으므로 읽기만 할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>podium::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>이 알림 닫기</translation>
    </message>
</context>
<context>
    <name>podium::MiniMap</name>
    <message>
        <source>Mini-map</source>
        <translation>미니맵</translation>
    </message>
    <message>
        <source>Arrows move what is in sight, plus and minus zoom, 0 shows everything.</source>
        <translation>화살표 키로 보이는 곳을 옮기고, 더하기와 빼기로 확대·축소하고, 0으로 모두 봅니다.</translation>
    </message>
    <message>
        <source>Click or drag to move what is in sight</source>
        <translation>누르거나 끌어서 보이는 곳을 옮깁니다</translation>
    </message>
</context>
<context>
    <name>podium::ObjectCommands</name>
    <message>
        <source>%1 is made by %2, which would not keep a copy. Scale %2 instead.</source>
        <translation>%1: %2에서 만든 것이어서 복제해도 남지 않습니다. 대신 %2의 파드 수를 바꾸세요.</translation>
    </message>
    <message>
        <source>%1 got its name from %2. Rename %2 instead.</source>
        <translation>%1: 이름을 %2에서 받았습니다. 대신 %2의 이름을 바꾸세요.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>New name of %1:</source>
        <translation>새 이름 (%1):</translation>
    </message>
    <message>
        <source>Restart a container</source>
        <translation>컨테이너 다시 시작</translation>
    </message>
    <message>
        <source>Container of %1:</source>
        <translation>컨테이너 (%1):</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>스케일</translation>
    </message>
    <message>
        <source>Pods of %1:</source>
        <translation>파드 수 (%1):</translation>
    </message>
    <message>
        <source>Move pod</source>
        <translation>파드 옮기기</translation>
    </message>
    <message>
        <source>Node for %1:</source>
        <translation>노드 (%1):</translation>
    </message>
    <message>
        <source>A pod is never moved: %1 was deleted and made anew on %2, with address %3.</source>
        <translation>파드는 옮겨지지 않습니다. %1: 지우고 %2에 새로 만들었습니다. 새 주소: %3.</translation>
    </message>
    <message>
        <source>A pod is never moved, and %1 belongs to %2, which makes its pods where the scheduler finds room. Evict it, and %2 makes another one.</source>
        <translation>파드는 옮겨지지 않습니다. %1: %2에 속하며, 새 파드는 스케줄러가 자리를 찾은 노드에 생깁니다. 축출하면 %2에서 새 파드를 만듭니다.</translation>
    </message>
    <message>
        <source>Evict</source>
        <translation>축출</translation>
    </message>
    <message>
        <source>There is no other Service that asks for labels in the namespace of %1. Add one with a selector.</source>
        <translation>%1: 같은 네임스페이스에 셀렉터로 레이블을 찾는 다른 서비스가 없습니다. 셀렉터가 있는 서비스를 더하세요.</translation>
    </message>
    <message>
        <source>Connect to Service</source>
        <translation>서비스에 연결</translation>
    </message>
    <message>
        <source>Service for %1:</source>
        <translation>서비스 (%1):</translation>
    </message>
    <message>
        <source>Only %1 has the new label. For all pods that %2 makes, put it into the template of %2.</source>
        <translation>새 레이블은 %1에만 있습니다. 모든 파드에 붙이려면 %2의 템플릿에 넣으세요.</translation>
    </message>
    <message>
        <source>Let go of the key to delete %1, or press Escape to keep it.</source>
        <translation>키를 놓으면 삭제합니다: %1. 그대로 두려면 Esc를 누르세요.</translation>
    </message>
</context>
<context>
    <name>podium::ObjectDrag</name>
    <message>
        <source>Drag it: a pod onto a node to move it there, a pod onto a Service or a Service onto a pod to make it one of its endpoints</source>
        <translation>끌어 보세요. 파드를 노드에 놓으면 그 노드로 옮겨지고, 파드를 서비스에 또는 서비스를 파드에 놓으면 그 파드가 서비스의 엔드포인트가 됩니다</translation>
    </message>
</context>
<context>
    <name>podium::ObjectForm</name>
    <message>
        <source>Editing is not needed in this step.</source>
        <translation>이 단계에서는 고칠 필요가 없습니다.</translation>
    </message>
    <message>
        <source>Other fields are not needed in this step.</source>
        <translation>다른 필드는 이 단계에 필요하지 않습니다.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>양식</translation>
    </message>
</context>
<context>
    <name>podium::OutlinePanel</name>
    <message>
        <source>Outline of the cluster</source>
        <translation>클러스터 개요</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation>외부</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>On no node</source>
        <translation>배치 안 됨</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>Workloads</source>
        <translation>워크로드</translation>
    </message>
    <message>
        <source>Stated endpoints</source>
        <translation>직접 적은 엔드포인트</translation>
    </message>
</context>
<context>
    <name>podium::PacketInspector</name>
    <message>
        <source>Click a packet in the picture, or its row in the packet log, to follow it hop by hop.</source>
        <translation>그림의 패킷이나 패킷 기록의 줄을 누르면 홉마다 따라갈 수 있습니다.</translation>
    </message>
    <message>
        <source>Hops of the packet</source>
        <translation>패킷의 홉</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>하는 일</translation>
    </message>
    <message>
        <source>Show the &amp;reply</source>
        <translation>응답 보기(&amp;R)</translation>
    </message>
    <message>
        <source>Rule of kube-proxy</source>
        <translation>kube-proxy의 규칙</translation>
    </message>
    <message>
        <source>Show among the rules</source>
        <translation>규칙 목록에서 보기</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>결정한 필드</translation>
    </message>
    <message>
        <source>Show the field</source>
        <translation>필드 보기</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>텍스트로 복사</translation>
    </message>
    <message>
        <source>More about this</source>
        <translation>더 알아보기</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>패킷</translation>
    </message>
</context>
<context>
    <name>podium::PacketLogPanel</name>
    <message>
        <source>No packet yet. Choose From and To above and press Send.</source>
        <translation>패킷이 아직 없습니다. 위에서 보내는 쪽과 받는 쪽을 고르고 보내기를 누르세요.</translation>
    </message>
    <message>
        <source>Packet log</source>
        <translation>패킷 기록</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>From</source>
        <translation>보내는 쪽</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 쪽</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>이유</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>결정한 필드</translation>
    </message>
</context>
<context>
    <name>podium::PenPalette</name>
    <message>
        <source>U undo</source>
        <extracomment>with the key that does it</extracomment>
        <translation>U 취소</translation>
    </message>
    <message>
        <source>E clear</source>
        <translation>E 지우기</translation>
    </message>
</context>
<context>
    <name>podium::PictureCommands</name>
    <message>
        <source>GIF film (*.gif)</source>
        <translation>GIF 영상 (*.gif)</translation>
    </message>
    <message>
        <source>A PNG picture a frame (*.png)</source>
        <translation>장면마다 PNG 그림 (*.png)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG 그림 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 그림 (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF 문서 (*.pdf)</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>그림을 복사했습니다.</translation>
    </message>
    <message>
        <source>Export a picture or film</source>
        <translation>그림이나 영상 내보내기</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>저장하는 중: %1…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>스프레드시트용 표 (*.csv)</translation>
    </message>
    <message>
        <source>Markdown table (*.md)</source>
        <translation>마크다운 표 (*.md)</translation>
    </message>
    <message>
        <source>Save the journey</source>
        <translation>경로 저장</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>저장했습니다: %1.</translation>
    </message>
    <message>
        <source>%1 was not written: %2.</source>
        <translation>저장하지 못했습니다: %1 (%2).</translation>
    </message>
</context>
<context>
    <name>podium::PlanBox</name>
    <message>
        <source>%1 is no number of packets: write one from 1 to %2.</source>
        <translation>%1: 패킷 수가 아닙니다. 1에서 %2 사이의 수를 쓰세요.</translation>
    </message>
    <message>
        <source>Pac&amp;kets</source>
        <translation>패킷 수(&amp;K)</translation>
    </message>
    <message>
        <source>until stopped</source>
        <extracomment>in a list of numbers of packets</extracomment>
        <translation>중지할 때까지</translation>
    </message>
    <message>
        <source>How many packets: choose, or type a number up to %1</source>
        <translation>패킷 수: 고르거나 %1까지의 수를 쓰세요</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>한꺼번에</translation>
    </message>
    <message>
        <source>one by one</source>
        <translation>하나씩</translation>
    </message>
    <message>
        <source>steadily</source>
        <translation>일정하게</translation>
    </message>
    <message>
        <source>When they leave</source>
        <translation>보내는 때</translation>
    </message>
    <message>
        <source>When the packets leave</source>
        <translation>패킷을 보내는 때</translation>
    </message>
    <message>
        <source> a second</source>
        <extracomment>behind a number of packets</extracomment>
        <translation>개/초</translation>
    </message>
    <message>
        <source>Packets a second</source>
        <translation>초당 패킷 수</translation>
    </message>
    <message>
        <source>How many packets leave in a second of story time</source>
        <translation>재생 시각 1초에 나가는 패킷 수</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>패킷 수</translation>
    </message>
</context>
<context>
    <name>podium::PlaybackBar</name>
    <message>
        <source>Speed</source>
        <translation>속도</translation>
    </message>
    <message>
        <source>How fast the story runs</source>
        <translation>재생 속도</translation>
    </message>
    <message>
        <source>%1 / %2 s</source>
        <translation>%1 / %2초</translation>
    </message>
</context>
<context>
    <name>podium::PresentationWindow</name>
    <message>
        <source>Podium – presentation</source>
        <translation>Podium – 프레젠테이션</translation>
    </message>
</context>
<context>
    <name>podium::PresenterView</name>
    <message>
        <source>Votes: %1</source>
        <translation>투표: %1</translation>
    </message>
    <message>
        <source>Step %1 – Enter goes there</source>
        <extracomment>%1 a number that was typed; Enter goes to that step</extracomment>
        <translation>단계 %1 – Enter로 이동</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n min</source>
        <extracomment>%1 time that has passed, as in 07:42</extracomment>
        <translation>
            <numerusform>%1 / %n분</numerusform>
        </translation>
    </message>
    <message>
        <source>Podium – presenter view</source>
        <translation>Podium – 발표자 보기</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>정답 보기</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>검은 화면</translation>
    </message>
    <message>
        <source>Captions</source>
        <translation>자막</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>투표</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>집중 조명</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>펜</translation>
    </message>
    <message>
        <source>Swap screens</source>
        <translation>화면 바꾸기</translation>
    </message>
    <message>
        <source>End</source>
        <translation>끝내기</translation>
    </message>
</context>
<context>
    <name>podium::PreviewStrip</name>
    <message>
        <source>What this would change</source>
        <translation>이렇게 하면 바뀌는 것</translation>
    </message>
</context>
<context>
    <name>podium::ProblemsPanel</name>
    <message>
        <source>No problems.</source>
        <translation>문제가 없습니다.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>문제</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>오브젝트</translation>
    </message>
    <message>
        <source>What is wrong, and how to mend it</source>
        <translation>무엇이 잘못되었고 어떻게 고치는가</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>필드</translation>
    </message>
</context>
<context>
    <name>podium::ProgressDots</name>
    <message>
        <source>Step %1 of %2</source>
        <translation>%2단계 중 %1단계</translation>
    </message>
</context>
<context>
    <name>podium::QuestionForm</name>
    <message>
        <source>Measured: the API server refuses it (%1).</source>
        <translation>측정 결과: API 서버가 거부합니다 (%1).</translation>
    </message>
    <message>
        <source>Measured: %1.</source>
        <translation>측정 결과: %1.</translation>
    </message>
    <message>
        <source>What makes it right is as in the file.</source>
        <translation>맞는 까닭은 파일에 있는 그대로입니다.</translation>
    </message>
    <message>
        <source>No packet decides this question, so no check can prove the answer. Record a packet for it if there is one.</source>
        <translation>이 질문을 가르는 패킷이 없어 답을 검사로 확인할 수 없습니다. 그런 패킷이 있으면 기록하세요.</translation>
    </message>
    <message>
        <source>Ask a question before it happens</source>
        <translation>일어나기 전에 묻기</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Add a choice</source>
        <translation>선택지 추가</translation>
    </message>
    <message>
        <source>Choice %1</source>
        <translation>선택지 %1</translation>
    </message>
    <message>
        <source>This is right</source>
        <translation>정답입니다</translation>
    </message>
    <message>
        <source>Choice %1 is right</source>
        <translation>정답 선택지: %1</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Why it is right</source>
        <translation>맞는 까닭</translation>
    </message>
    <message>
        <source>Why it is wrong</source>
        <translation>틀린 까닭</translation>
    </message>
    <message>
        <source>Belief behind it (for the class report)</source>
        <translation>그 뒤의 오해 (학급 보고서용)</translation>
    </message>
    <message>
        <source>Remove choice %1</source>
        <translation>선택지 %1 빼기</translation>
    </message>
    <message>
        <source>Keep the choices in this order</source>
        <translation>보기를 이 순서대로 두기</translation>
    </message>
    <message>
        <source>No packet decides this question</source>
        <translation>이 질문은 패킷으로 가려지지 않음</translation>
    </message>
    <message>
        <source>What happens then</source>
        <translation>이때 일어나는 일</translation>
    </message>
    <message>
        <source>What would happen if it were right</source>
        <translation>이 선택이 맞다면 일어날 일</translation>
    </message>
</context>
<context>
    <name>podium::ReadinessEditor</name>
    <message>
        <source>Readiness</source>
        <translation>준비 상태</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>준비됨</translation>
    </message>
</context>
<context>
    <name>podium::RecoveryDialog</name>
    <message>
        <source>Work that was not saved</source>
        <translation>저장하지 않은 작업</translation>
    </message>
    <message>
        <source>This is what Podium was about when it did not end as it should. Your files are as you saved them last. What you do not restore or discard is kept for later.</source>
        <translation>Podium이 제대로 끝나지 않았을 때 하던 작업입니다. 파일은 마지막으로 저장한 그대로입니다. 복구하거나 버리지 않은 것은 나중을 위해 남겨 둡니다.</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>마지막 변경</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복구</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>a lesson</source>
        <translation>수업</translation>
    </message>
</context>
<context>
    <name>podium::RepairDialog</name>
    <message>
        <source>Indentation lost</source>
        <translation>들여쓰기 사라짐</translation>
    </message>
    <message>
        <source>This text lost its indentation, as happens when a manifest is copied from a web page. Read as it stands, it would mean something else. The right side is what it was most likely meant to be; the marked lines were changed.</source>
        <translation>웹 페이지에서 매니페스트를 복사할 때처럼 이 텍스트의 들여쓰기가 사라졌습니다. 그대로 읽으면 다른 뜻이 됩니다. 오른쪽은 본래의 뜻에 가장 가까운 텍스트이며, 표시된 줄이 바뀌었습니다.</translation>
    </message>
    <message>
        <source>Load the repaired text</source>
        <translation>복구한 텍스트 불러오기</translation>
    </message>
    <message>
        <source>Load nothing</source>
        <translation>불러오지 않기</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>원래 텍스트</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>복구한 텍스트</translation>
    </message>
    <message>
        <source>Note and reality</source>
        <translation>노트와 실제</translation>
    </message>
</context>
<context>
    <name>podium::RulesPanel</name>
    <message>
        <source>Select a node, or send a packet: here are the rules that kube-proxy writes on the node.</source>
        <translation>노드를 고르거나 패킷을 보내면, kube-proxy가 그 노드에 쓰는 규칙이 여기에 보입니다.</translation>
    </message>
    <message>
        <source>Rules of kube-proxy</source>
        <translation>kube-proxy의 규칙</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>만남</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>뜻</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>규칙</translation>
    </message>
</context>
<context>
    <name>podium::RunsPanel</name>
    <message>
        <source>On the stage</source>
        <translation>보이는 실행</translation>
    </message>
    <message>
        <source>Which run is shown and goes on</source>
        <translation>화면에 보이고 이어지는 실행</translation>
    </message>
    <message>
        <source>compared with</source>
        <translation>비교 대상</translation>
    </message>
    <message>
        <source>Which run it is compared with</source>
        <translation>비교할 실행</translation>
    </message>
    <message>
        <source>First difference</source>
        <translation>첫 차이</translation>
    </message>
    <message>
        <source>Go to where the runs first differ</source>
        <translation>두 실행이 처음 달라지는 곳으로 갑니다</translation>
    </message>
    <message>
        <source>Send the same packets again</source>
        <translation>같은 패킷 다시 보내기</translation>
    </message>
    <message>
        <source>Send here, at the same times, what the other run sent later, to see what is different</source>
        <translation>다른 실행이 나중에 보낸 것을 같은 시각에 여기서 보내 무엇이 달라지는지 봅니다</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>실행</translation>
    </message>
    <message>
        <source>One run so far. Go back in the story and send or change something: a new run begins there, and both can be compared here.</source>
        <translation>아직 실행이 하나입니다. 앞으로 돌아가 패킷을 보내거나 무언가를 바꾸면 거기서 새 실행이 시작되고, 여기서 둘을 비교할 수 있습니다.</translation>
    </message>
    <message>
        <source>Time in s</source>
        <translation>시각(초)</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>한 일</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
</context>
<context>
    <name>podium::SandboxScript</name>
    <message>
        <source>Next sends what the send bar says.</source>
        <translation>다음을 누르면 보내기 막대의 내용을 보냅니다.</translation>
    </message>
    <message>
        <source>step %1/%2</source>
        <extracomment>%1 of %2 steps</extracomment>
        <translation>단계 %1/%2</translation>
    </message>
    <message>
        <source>Next sends what the send bar says. Let the class say first what will become of the packet.</source>
        <translation>다음을 누르면 보내기 막대의 내용을 보냅니다. 패킷이 어떻게 될지 먼저 학생들에게 물어보세요.</translation>
    </message>
</context>
<context>
    <name>podium::SearchBar</name>
    <message>
        <source>Nothing is called so, labelled so or has this address.</source>
        <translation>이런 이름, 레이블, 주소를 가진 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln개 찾음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln found</source>
        <translation>
            <numerusform>찾은 %Ln개 중 %1번째</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this filter away: %1</source>
        <translation>이 필터 없애기: %1</translation>
    </message>
    <message>
        <source>Find: name, namespace, app=web, 10.244.1.2</source>
        <translation>찾기: 이름, 네임스페이스, app=web, 10.244.1.2</translation>
    </message>
    <message>
        <source>Find objects</source>
        <translation>오브젝트 찾기</translation>
    </message>
    <message>
        <source>Enter goes to what was found. Namespaces, labels and Services are also offered as filters.</source>
        <translation>Enter를 누르면 찾은 것으로 갑니다. 네임스페이스, 레이블, 서비스는 필터로도 쓸 수 있습니다.</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>찾기 닫기 (Esc)</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>찾기 닫기</translation>
    </message>
</context>
<context>
    <name>podium::SearchModel</name>
    <message>
        <source>Show only: %1</source>
        <translation>이것만 보기: %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more. Type more to narrow them down.</source>
        <translation>
            <numerusform>… 그 밖에 %Ln개. 더 입력하면 줄어듭니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podium::SelectorEditor</name>
    <message>
        <source>lacks %1</source>
        <translation>%1 없음</translation>
    </message>
    <message>
        <source>says %1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>≈ %1 %2</source>
        <comment>a pod, and how it differs from the selector</comment>
        <translation>≈ %1: %2</translation>
    </message>
    <message>
        <source>Pods that match: %1 of %2</source>
        <translation>맞는 파드: %2개 중 %1개</translation>
    </message>
    <message>
        <source>Selector</source>
        <translation>셀렉터</translation>
    </message>
    <message>
        <source>Pods that match or nearly match</source>
        <translation>맞거나 거의 맞는 파드</translation>
    </message>
    <message>
        <source>A Service of type ExternalName chooses no pods.</source>
        <translation>ExternalName 타입의 서비스는 파드를 고르지 않습니다.</translation>
    </message>
    <message>
        <source>Without a selector it chooses no pods: its endpoints are stated by hand.</source>
        <translation>셀렉터가 없으면 파드를 고르지 않습니다. 엔드포인트는 직접 적어야 합니다.</translation>
    </message>
</context>
<context>
    <name>podium::SendBar</name>
    <message>
        <source>&amp;To</source>
        <translation>받는 쪽(&amp;T)</translation>
    </message>
    <message>
        <source>Who sends the packet</source>
        <translation>패킷을 보내는 쪽</translation>
    </message>
    <message>
        <source>Where the packet is sent. Choose, or type: 10.96.0.10:9000, svc:default/svc-1:9000, node:node-3:30000, lb:default/svc-3:9000, dns:svc-1:9000</source>
        <translation>패킷을 받는 쪽. 고르거나 다음처럼 입력하세요: 10.96.0.10:9000, svc:default/svc-1:9000, node:node-3:30000, lb:default/svc-3:9000, dns:svc-1:9000</translation>
    </message>
    <message>
        <source>address:port</source>
        <translation>주소:포트</translation>
    </message>
    <message numerus="yes">
        <source>%n more pods and nodes</source>
        <translation>
            <numerusform>파드와 노드 %n개 더 있음</numerusform>
        </translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>보내는 쪽(&amp;M)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>보내는 쪽</translation>
    </message>
    <message>
        <source>To</source>
        <translation>받는 쪽</translation>
    </message>
</context>
<context>
    <name>podium::ServiceTypePicker</name>
    <message>
        <source>Type</source>
        <translation>타입</translation>
    </message>
    <message>
        <source>One address that stays, for use inside the cluster.</source>
        <translation>바뀌지 않는 주소 하나. 클러스터 안에서 씁니다.</translation>
    </message>
    <message>
        <source>adds the same port on every node.</source>
        <translation>모든 노드에 같은 포트를 더합니다.</translation>
    </message>
    <message>
        <source>adds an address outside, once a provider gives one.</source>
        <translation>바깥 주소를 더합니다. 주소를 주는 제공자가 있어야 합니다.</translation>
    </message>
    <message>
        <source>Only another name in DNS: no address and no pods.</source>
        <translation>DNS의 다른 이름일 뿐, 주소도 파드도 없습니다.</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1(기본값)</translation>
    </message>
    <message>
        <source>clusterIP is None: no address, DNS answers with those of the pods.</source>
        <translation>clusterIP가 None: 주소가 없고 DNS가 파드들의 주소로 답합니다.</translation>
    </message>
</context>
<context>
    <name>podium::ShownLine</name>
    <message>
        <source>Showing %1, %2 and %3.</source>
        <translation>보이는 것: %1, %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln pods</source>
        <translation>
            <numerusform>파드 %Ln개 중 %1개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln Services</source>
        <translation>
            <numerusform>서비스 %Ln개 중 %1개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln nodes</source>
        <translation>
            <numerusform>노드 %Ln개 중 %1개</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter hides the rest.</source>
        <translation>나머지는 필터가 가립니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln Services are folded, as there is no room for more ribbons.</source>
        <translation>
            <numerusform>리본이 설 자리가 없어 서비스 %Ln개는 접혀 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No room for the ribbons of %1.</source>
        <translation>%1의 리본을 놓을 자리가 없습니다.</translation>
    </message>
</context>
<context>
    <name>podium::StageView</name>
    <message numerus="yes">
        <source>%1, %2 of %Ln objects in sight</source>
        <translation>
            <numerusform>%1, 오브젝트 %Ln개 중 %2개 보임</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>podium::StaleMessage</name>
    <message>
        <source>The picture shows the last good state. Line %1 of %2: %3</source>
        <translation>그림은 마지막으로 올바른 상태를 보여 줍니다. %2의 %1번째 줄: %3</translation>
    </message>
</context>
<context>
    <name>podium::StorySlider</name>
    <message numerus="yes">
        <source>%1 s: %n edit(s) close together</source>
        <translation>
            <numerusform>%1초: 편집 %n개가 가까이 있음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 s: %n send(s) close together</source>
        <translation>
            <numerusform>%1초: 전송 %n개가 가까이 있음</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s: %2</source>
        <extracomment>a time and what happens then</extracomment>
        <translation>%1초: %2</translation>
    </message>
    <message>
        <source>Story time</source>
        <translation>재생 시각</translation>
    </message>
    <message>
        <source>Drag to go back and forth in the story: ▼ a send, ◆ an edit, Y where runs part, | a hop</source>
        <translation>끌어서 앞뒤로 이동: ▼ 전송, ◆ 편집, Y 실행이 갈라지는 곳, | 홉</translation>
    </message>
</context>
<context>
    <name>podium::TablesPanel</name>
    <message>
        <source>Nodes</source>
        <translation>노드</translation>
    </message>
    <message>
        <source>Pods</source>
        <translation>파드</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>서비스</translation>
    </message>
    <message>
        <source>EndpointSlices</source>
        <translation>엔드포인트슬라이스</translation>
    </message>
    <message>
        <source>As printed by: %1</source>
        <translation>다음 명령의 출력과 같음: %1</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>표</translation>
    </message>
</context>
<context>
    <name>podium::ValueInput</name>
    <message>
        <source>not set</source>
        <translation>정하지 않음</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <translation>%1(기본값)</translation>
    </message>
    <message>
        <source>default</source>
        <translation>기본값</translation>
    </message>
</context>
<context>
    <name>podium::YamlEditor</name>
    <message>
        <source>What you pasted is larger than %1 KiB. Save it as a file and open that.</source>
        <translation>붙여 넣은 내용이 %1 KiB보다 큽니다. 파일로 저장한 뒤 그 파일을 여십시오.</translation>
    </message>
    <message>
        <source>What you pasted is no text, so it was left out.</source>
        <translation>붙여 넣은 내용이 텍스트가 아니어서 넣지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>samples</name>
    <message>
        <source>A ClusterIP Service alone</source>
        <translation>ClusterIP 서비스 하나만</translation>
    </message>
    <message>
        <source>A Deployment of three behind a NodePort Service</source>
        <translation>NodePort 서비스 뒤의 디플로이먼트, 파드 셋</translation>
    </message>
    <message>
        <source>A LoadBalancer Service alone</source>
        <translation>LoadBalancer 서비스 하나만</translation>
    </message>
    <message>
        <source>A NodePort Service alone</source>
        <translation>NodePort 서비스 하나만</translation>
    </message>
    <message>
        <source>A pod alone</source>
        <translation>파드 하나만</translation>
    </message>
    <message>
        <source>ClusterIP: a dashboard for those inside</source>
        <translation>ClusterIP: 내부 사람을 위한 대시보드</translation>
    </message>
    <message>
        <source>Fault: a Local policy and a node without a pod</source>
        <translation>고장: Local 정책과 파드가 없는 노드</translation>
    </message>
    <message>
        <source>Fault: a load balancer that stays pending</source>
        <translation>고장: 계속 pending인 로드 밸런서</translation>
    </message>
    <message>
        <source>Fault: the selector matches nothing</source>
        <translation>고장: 아무 파드와도 맞지 않는 셀렉터</translation>
    </message>
    <message>
        <source>Fault: the wrong targetPort</source>
        <translation>고장: 잘못된 targetPort</translation>
    </message>
    <message>
        <source>Labels: one Service for web developers, one for production</source>
        <translation>레이블: 웹 개발자를 위한 서비스와 production을 위한 서비스</translation>
    </message>
    <message>
        <source>NodePort: a short demo through the office&apos;s router</source>
        <translation>NodePort: 사무실 공유기를 거치는 짧은 데모</translation>
    </message>
    <message>
        <source>One Service and two pods</source>
        <translation>서비스 하나와 파드 둘</translation>
    </message>
    <message>
        <source>Three Services, two pods, three nodes</source>
        <translation>서비스 셋, 파드 둘, 노드 셋</translation>
    </message>
    <message>
        <source>Two containers in one pod: one address, each its own port</source>
        <translation>한 파드 안의 컨테이너 둘: 주소는 하나, 포트는 각자</translation>
    </message>
    <message>
        <source>Two namespaces with one Service name</source>
        <translation>두 네임스페이스, 같은 이름의 서비스</translation>
    </message>
    <message>
        <source>Which node: one pod put there by hand, one by the scheduler</source>
        <translation>어느 노드로: 직접 정한 파드와 스케줄러가 정한 파드</translation>
    </message>
    <message>
        <source>An empty cluster</source>
        <translation>빈 클러스터</translation>
    </message>
</context>
<context>
    <name>templates</name>
    <message>
        <source>&amp;Namespace</source>
        <translation>네임스페이스(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;ode</source>
        <translation>노드(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Pod</source>
        <translation>파드(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Deployment</source>
        <translation>디플로이먼트(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;StatefulSet with its Service</source>
        <translation>스테이트풀셋과 그 서비스(&amp;S)</translation>
    </message>
    <message>
        <source>D&amp;aemonSet</source>
        <translation>데몬셋(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>잡(&amp;J)</translation>
    </message>
    <message>
        <source>Service: &amp;ClusterIP</source>
        <translation>서비스: ClusterIP(&amp;C)</translation>
    </message>
    <message>
        <source>Service: Node&amp;Port</source>
        <translation>서비스: NodePort(&amp;P)</translation>
    </message>
    <message>
        <source>Service: &amp;LoadBalancer</source>
        <translation>서비스: LoadBalancer(&amp;L)</translation>
    </message>
    <message>
        <source>Service: &amp;headless</source>
        <translation>서비스: 헤드리스(&amp;H)</translation>
    </message>
    <message>
        <source>Service: &amp;ExternalName</source>
        <translation>서비스: ExternalName(&amp;E)</translation>
    </message>
    <message>
        <source>Service &amp;without selector, and its EndpointSlice</source>
        <translation>셀렉터 없는 서비스와 그 엔드포인트슬라이스(&amp;W)</translation>
    </message>
</context>
</TS>
